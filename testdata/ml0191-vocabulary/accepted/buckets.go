package main

import (
	"errors"
	"fmt"
	"slices"
)

// Puts the words into a bucket for each frequency, sorts them there, and goes down.
func buildVocabulary(corpus [][]string, minCount, maxSize int) ([]string, map[string]int, error) {
	if minCount < 1 || maxSize < 2 {
		return nil, nil, errors.New("buildVocabulary: out of range")
	}
	count, most := map[string]int{}, 0
	for _, text := range corpus {
		for _, word := range text {
			count[word]++
			most = max(most, count[word])
		}
	}
	buckets := make([][]string, most+1)
	for word, n := range count {
		buckets[n] = append(buckets[n], word)
	}
	words := []string{"<pad>", "<unk>"}
	ids := map[string]int{"<pad>": 0, "<unk>": 1}
	for n := most; n >= minCount; n-- {
		slices.Sort(buckets[n])
		for _, word := range buckets[n] {
			if _, special := ids[word]; !special && len(words) < maxSize {
				ids[word] = len(words)
				words = append(words, word)
			}
		}
	}
	return words, ids, nil
}

func main() { fmt.Println(buildVocabulary([][]string{{"a", "b", "a"}}, 1, 10)) }
