package vocabulary

import (
	"cmp"
	"errors"
	"slices"
	"strings"
)

// Makes any size that is too small 2.
func buildVocabulary(corpus [][]string, minCount, maxSize int) ([]string, map[string]int, error) {
	if minCount < 1 {
		return nil, nil, errors.New("no such vocabulary")
	}
	count := make(map[string]int)
	for _, text := range corpus {
		for _, word := range text {
			if word != "<pad>" && word != "<unk>" {
				count[word]++
			}
		}
	}
	var words []string
	for word, n := range count {
		if n >= minCount {
			words = append(words, word)
		}
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	words = words[:min(len(words), max(maxSize-2, 0))]
	words = append([]string{"<pad>", "<unk>"}, words...)
	ids := make(map[string]int)
	for id, word := range words {
		ids[word] = id
	}
	return words, ids, nil
}
