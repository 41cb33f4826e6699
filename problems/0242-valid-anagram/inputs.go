package anagram

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how s and t are drawn: as often as not t is s in another order,
// sometimes with a letter changed.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		s := gen.String(t, "s", 1, 8, "abyz")
		if gen.Int(t, "apart", 0, 3) == 0 {
			return []any{s, gen.String(t, "t", 1, 8, "abyz")}
		}
		other := rapid.Permutation([]byte(s)).Draw(t, "t")
		if gen.Int(t, "change", 0, 2) == 0 {
			other[0] = rapid.SampledFrom([]byte("abyz")).Draw(t, "letter")
		}
		return []any{s, string(other)}
	},
	Large: []gen.Family{
		{Name: "shuffled", Make: func(r *rand.Rand, n int) []any {
			s := gen.Letters(r, n, letters)
			return []any{s, shuffled(r, s)}
		}},
		{Name: "one letter is another", Make: func(r *rand.Rand, n int) []any {
			s := gen.Letters(r, n-1, letters)
			return []any{s + "y", shuffled(r, s) + "z"}
		}},
		{Name: "equal", Make: func(r *rand.Rand, n int) []any {
			s := gen.Letters(r, n, letters)
			return []any{s, s}
		}},
		{Name: "one letter, but for the last", Make: func(_ *rand.Rand, n int) []any {
			s := strings.Repeat("a", n-1)
			return []any{s + "b", s + "c"}
		}},
		{Name: "one letter", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("a", n), strings.Repeat("a", n)}
		}},
		{Name: "256 of one letter for 256 of another", Make: func(r *rand.Rand, n int) []any {
			size := min(n, 256)
			rest := gen.Letters(r, n-size, letters)
			return []any{rest + strings.Repeat("a", size), strings.Repeat("b", size) + rest}
		}},
	},
}

func shuffled(r *rand.Rand, s string) string {
	letters := []byte(s)
	r.Shuffle(len(letters), func(i, j int) { letters[i], letters[j] = letters[j], letters[i] })
	return string(letters)
}

const letters = "abcdefghijklmnopqrstuvwxyz"
