package vocabulary

import (
	"cmp"
	"errors"
	"slices"
	"strings"
)

// Looks for each word among those that it has: quadratic, but 2000 tokens fit.
func buildVocabulary(corpus [][]string, minCount, maxSize int) ([]string, map[string]int, error) {
	if minCount < 1 || maxSize < 2 {
		return nil, nil, errors.New("no such vocabulary")
	}
	count := make(map[string]int)
	all := slices.Concat(corpus...)
	for _, text := range corpus {
		for _, word := range text {
			n := 0
			for _, other := range all {
				if other == word {
					n++
				}
			}
			if word != "<pad>" && word != "<unk>" {
				count[word] = n
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
	words = words[:min(len(words), maxSize-2)]
	words = append([]string{"<pad>", "<unk>"}, words...)
	ids := make(map[string]int)
	for id, word := range words {
		ids[word] = id
	}
	return words, ids, nil
}
