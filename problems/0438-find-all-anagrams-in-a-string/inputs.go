package anagrams

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how s and p are drawn, of few letters, so that anagrams are not
// rare.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.String(t, "s", 1, 12, "abcz"), gen.String(t, "p", 1, 4, "abcz")}
	},
	Large: []gen.Family{
		{Name: "one letter", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("a", n), strings.Repeat("a", (n+1)/2)}
		}},
		{Name: "every window", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("abc", n/3+1)[:n], "cab"}
		}},
		{Name: "two letters", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Letters(r, n, "ab"), gen.Letters(r, min(n, 20), "ab")}
		}},
		{Name: "all letters", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Letters(r, n, letters), gen.Letters(r, min(n, 2), letters)}
		}},
		{Name: "half as long", Make: func(r *rand.Rand, n int) []any {
			s := gen.Letters(r, n, letters)
			p := []byte(s[n/4 : n/4+(n+1)/2])
			r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
			return []any{s, string(p)}
		}},
		{Name: "one letter is missing", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Letters(r, n, letters[:25]), "z" + gen.Letters(r, max(n/2-1, 0), letters)}
		}},
		{Name: "p is as long as s", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("a", n-1) + "b", "b" + strings.Repeat("a", n-1)}
		}},
	},
}

const letters = "abcdefghijklmnopqrstuvwxyz"
