package houserobber2

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the houses are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "nums", 1, 9, 0, 6)}
	},
	Large: []gen.Family{
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any {
			return []any{slices.Repeat([]int{1000}, n)}
		}},
		{Name: "rich ends", Make: func(_ *rand.Rand, n int) []any {
			nums := slices.Repeat([]int{1}, n)
			nums[0], nums[n-1] = 1000, 999
			return []any{nums}
		}},
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(n, 0, 1000)}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, n, 0, 1000)}
		}},
	},
}
