package minwindow

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how s and t are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{
			gen.String(t, "s", 1, 12, "abcABzZ"),
			gen.String(t, "t", 1, 4, "abcABzZ"),
		}
	},
	Large: []gen.Family{
		{Name: "one letter", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("a", n), strings.Repeat("a", (n+1)/2)}
		}},
		{Name: "random letters", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Letters(r, n, letters), gen.Letters(r, min(n, 60), letters)}
		}},
		{Name: "ends only", Make: func(r *rand.Rand, n int) []any {
			return []any{"x" + gen.Letters(r, max(n-2, 0), "abc") + "y", "xy"}
		}},
		{Name: "no window", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Letters(r, n, letters[:51]), "Z" + gen.Letters(r, max(n/2-1, 0), letters)}
		}},
		{Name: "every window covers", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("ab", (n+1)/2), "ab"}
		}},
	},
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
