package vocabulary

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      mostFrequentNext,
	})
}

// mostFrequentNext looks for the next word of the list, time and again.
func mostFrequentNext(corpus [][]string, minCount, maxSize int) ([]string, map[string]int, error) {
	if minCount <= 0 || maxSize <= 1 {
		return nil, nil, errors.New("no vocabulary")
	}
	words := []string{"<pad>", "<unk>"}
	ids := map[string]int{"<pad>": 0, "<unk>": 1}
	for len(words) < maxSize {
		best, most := "", 0
		for _, text := range corpus {
			for _, word := range text {
				n := 0
				for _, other := range corpus {
					for _, w := range other {
						if w == word {
							n++
						}
					}
				}
				if !slices.Contains(words, word) && n >= minCount && (n > most || n == most && word < best) {
					best, most = word, n
				}
			}
		}
		if most == 0 {
			break
		}
		ids[best] = len(words)
		words = append(words, best)
	}
	return words, ids, nil
}

// Decoding what was encoded gives the text, with <unk> for words that are not in
// the vocabulary, and these are rarer than the rarest that are, or as rare.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		corpus, minCount, maxSize := args[0].([][]string), args[1].(int), args[2].(int)
		words, ids, err := buildVocabulary(corpus, minCount, maxSize)
		if err != nil {
			return
		}
		count := make(map[string]int)
		for _, word := range slices.Concat(corpus...) {
			count[word]++
		}
		for _, word := range slices.Concat(corpus...) {
			id, known := ids[word]
			if !known {
				id = 1
				require.True(t, count[word] < minCount || len(words) == maxSize && count[word] <= count[words[maxSize-1]] || maxSize == 2, word)
				word = "<unk>"
			}
			require.Equal(t, word, words[id])
		}
		require.Len(t, ids, len(words))
	})
}

// Only counts matter: neither the order of the corpus nor where a text ends. And
// the corpus stays as it is.
func TestOrderOfCorpusDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		corpus, minCount, maxSize := args[0].([][]string), args[1].(int), args[2].(int)
		all := slices.Concat(corpus...)
		shuffled := rapid.Permutation(all).Draw(t, "shuffled")
		for _, a := range Approaches {
			build := a.Func.(func([][]string, int, int) ([]string, map[string]int, error))
			want, wantIDs, err := build(corpus, minCount, maxSize)
			if err != nil {
				continue
			}
			got, gotIDs, err := build([][]string{nil, shuffled}, minCount, maxSize)
			require.NoError(t, err)
			require.Equal(t, want, got, a.Name)
			require.Equal(t, wantIDs, gotIDs, a.Name)
			if diff := cmp.Diff(all, slices.Concat(corpus...)); diff != "" {
				t.Fatalf("%s changes its argument: %s", a.Name, diff)
			}
		}
	})
}
