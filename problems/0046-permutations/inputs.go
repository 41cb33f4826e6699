package permutations

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how different numbers are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{rapid.SliceOfNDistinct(rapid.IntRange(-10, 10), 1, 5, rapid.ID[int]).Draw(t, "nums")}
	},
	Large: []gen.Family{
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(n, -10, n-11)}
		}},
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Falling(n, 11-n, 10)}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Distinct(r, n, -10, max(10, n))}
		}},
	},
}
