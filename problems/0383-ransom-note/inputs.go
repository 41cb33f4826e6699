package ransomnote

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how note and magazine are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.String(t, "ransomNote", 1, 5, "abyz"), gen.String(t, "magazine", 1, 10, "abyz")}
	},
	Large: []gen.Family{
		{Name: "the whole magazine", Make: func(r *rand.Rand, n int) []any {
			s := gen.Letters(r, n, letters)
			return []any{shuffled(r, s), s}
		}},
		{Name: "the last letter is used up", Make: func(r *rand.Rand, n int) []any {
			s := gen.Letters(r, n-1, letters)
			return []any{shuffled(r, s) + "a", s + "z"}
		}},
		{Name: "half the magazine", Make: func(r *rand.Rand, n int) []any {
			s := gen.Letters(r, n, letters)
			return []any{shuffled(r, s[n/2:]), s}
		}},
		{Name: "a letter that comes last", Make: func(_ *rand.Rand, n int) []any {
			half := n / 2
			return []any{strings.Repeat("z", n-half), strings.Repeat("a", half) + strings.Repeat("z", n-half)}
		}},
		{Name: "65536 of a letter for none", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("x", min(n, 65536)), strings.Repeat("y", n)}
		}},
		{Name: "a shorter magazine", Make: func(r *rand.Rand, n int) []any {
			s := gen.Letters(r, n, letters)
			return []any{s, s[:max(n-1, 1)]}
		}},
	},
}

func shuffled(r *rand.Rand, s string) string {
	letters := []byte(s)
	r.Shuffle(len(letters), func(i, j int) { letters[i], letters[j] = letters[j], letters[i] })
	return string(letters)
}

const letters = "abcdefghijklmnopqrstuvwxyz"
