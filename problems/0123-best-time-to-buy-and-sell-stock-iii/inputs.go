package stock3

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how prices are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "prices", 1, 9, 0, 9)}
	},
	Large: []gen.Family{
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(n, 0, highest)}
		}},
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Falling(n, 0, highest)}
		}},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any {
			return []any{slices.Repeat([]int{highest}, n)}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, n, 0, highest)}
		}},
		{Name: "walk", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Walk(r, n, 0, highest, 300)}
		}},
		{Name: "two rises", Make: func(_ *rand.Rand, n int) []any {
			half := gen.Rising(n/2, 0, highest)
			return []any{append(half, half...)}
		}},
	},
}

const highest = 1e5
