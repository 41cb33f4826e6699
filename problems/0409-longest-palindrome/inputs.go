package buildpalindrome

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how texts are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{gen.String(t, "s", 1, 7, "abAzZ")} },
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Letters(r, n, letters)} }},
		{Name: "one letter", Make: func(_ *rand.Rand, n int) []any { return []any{strings.Repeat("z", n)} }},
		{Name: "pairs only", Make: func(r *rand.Rand, n int) []any {
			half := gen.Letters(r, n/2, letters)
			return []any{half + half}
		}},
		{Name: "every letter in turn", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat(letters, n/len(letters)+1)[:n]}
		}},
	},
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
