package subsets2

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers are drawn, of which some are equal.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "nums", 1, 7, -1, 2)}
	},
	Large: []gen.Family{
		{Name: "all different", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Distinct(r, n, -10, max(10, n))}
		}},
		{Name: "all equal", Make: func(_ *rand.Rand, n int) []any {
			return []any{slices.Repeat([]int{-10}, n)}
		}},
		{Name: "pairs, apart", Make: func(_ *rand.Rand, n int) []any {
			half := gen.Falling((n+1)/2, -10, 10)
			return []any{append(half, half...)[:n]}
		}},
		{Name: "one twice", Make: func(_ *rand.Rand, n int) []any {
			return []any{append(gen.Rising(n-1, 0, n-2), 3)}
		}},
	},
}
