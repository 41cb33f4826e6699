package firstbad

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the number of versions and the first bad one are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Num(1, 40, 1, math.MaxInt32).Draw(t, "n")
		return []any{n, gen.Int(t, "bad", 1, n)}
	},
	Large: []gen.Family{
		{Name: "all bad", Make: func(_ *rand.Rand, n int) []any { return []any{n, 1} }},
		{Name: "only the last is bad", Make: func(_ *rand.Rand, n int) []any { return []any{n, n} }},
		{Name: "the middle", Make: func(_ *rand.Rand, n int) []any { return []any{n, (n + 1) / 2} }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{n, 1 + r.IntN(n)} }},
	},
}
