package vocabulary

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"drill/judge"
)

const pad, unk = "<pad>", "<unk>"

// buildVocabulary counts in a map, and sorts the words that are frequent enough.
// With n tokens of v different words: O(n + v log v) time, O(v) space.
func buildVocabulary(corpus [][]string, minCount, maxSize int) ([]string, map[string]int, error) {
	if minCount < 1 || maxSize < 2 {
		return nil, nil, fmt.Errorf("at least %d of each word, at most %d words", minCount, maxSize)
	}
	count := make(map[string]int)
	for _, text := range corpus {
		for _, word := range text {
			count[word]++
		}
	}
	words := []string{pad, unk}
	for word, n := range count {
		if n >= minCount && word != pad && word != unk {
			words = append(words, word)
		}
	}
	slices.SortFunc(words[2:], func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	words = words[:min(len(words), maxSize)]
	return words, number(words), nil
}

// number maps each word to its place.
func number(words []string) map[string]int {
	ids := make(map[string]int, len(words))
	for id, word := range words {
		ids[word] = id
	}
	return ids
}

// buildVocabularySorted sorts all tokens, which brings equal ones together, and
// then the runs of them by length, where a stable sort keeps the order of equally
// long ones. O(n log n) time, O(n) space.
func buildVocabularySorted(corpus [][]string, minCount, maxSize int) ([]string, map[string]int, error) {
	if minCount < 1 || maxSize < 2 {
		return nil, nil, fmt.Errorf("at least %d of each word, at most %d words", minCount, maxSize)
	}
	tokens := slices.Concat(corpus...)
	slices.Sort(tokens)
	var runs [][]string
	for len(tokens) > 0 {
		end, _ := slices.BinarySearch(tokens, tokens[0]+"\x00") // the word that comes next at the earliest
		if word := tokens[0]; end >= minCount && word != pad && word != unk {
			runs = append(runs, tokens[:end])
		}
		tokens = tokens[end:]
	}
	slices.SortStableFunc(runs, func(a, b []string) int { return len(b) - len(a) })
	words := []string{pad, unk}
	for _, run := range runs[:min(len(runs), maxSize-2)] {
		words = append(words, run[0])
	}
	return words, number(words), nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "count in a map", Func: buildVocabulary, Time: "O(n + v log v)", Space: "O(v)"},
	{Name: "sort the tokens", Func: buildVocabularySorted, Time: "O(n log n)", Space: "O(n)"},
}
