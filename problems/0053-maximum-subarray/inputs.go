package maxsubarray

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "nums", 1, 8, -4, 4)}
	},
	Large: []gen.Family{
		{Name: "largest", Make: func(_ *rand.Rand, n int) []any {
			return []any{slices.Repeat([]int{most}, n)}
		}},
		{Name: "smallest", Make: func(_ *rand.Rand, n int) []any {
			return []any{slices.Repeat([]int{-most}, n)}
		}},
		{Name: "zigzag", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Zigzag(n, -most+1, most)}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, n, -most, most)}
		}},
		{Name: "rising, from negative to positive", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(n, -most, most)}
		}},
		{Name: "across the middle", Make: func(_ *rand.Rand, n int) []any {
			nums := slices.Repeat([]int{-1}, n)
			nums[n/2-1], nums[n/2] = most, most
			return []any{nums}
		}},
	},
}

const most = 1e4
