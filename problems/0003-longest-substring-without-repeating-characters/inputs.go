package longestwindow

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how texts are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{gen.String(t, "s", 0, 12, "abcA !~")} },
	Large: []gen.Family{
		{Name: "one letter", Make: func(_ *rand.Rand, n int) []any { return []any{strings.Repeat("a", n)} }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Letters(r, n, all)} }},
		{Name: "two letters", Make: func(r *rand.Rand, n int) []any { return []any{gen.Letters(r, n, "ab")} }},
		{Name: "every window is the longest", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat(all, n/len(all)+1)[:n]}
		}},
		{Name: "the longest one last", Make: func(r *rand.Rand, n int) []any {
			size := min(n, len(all))
			return []any{gen.Letters(r, n-size, all[:40]) + all[:size]}
		}},
	},
}

// all holds every character that may come.
const all = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
