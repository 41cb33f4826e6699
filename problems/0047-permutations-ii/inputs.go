package permutations2

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers are drawn, of which some are equal.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "nums", 1, 5, -1, 2)}
	},
	Large: []gen.Family{
		{Name: "all different", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Distinct(r, n, -10, max(10, n))}
		}},
		{Name: "all equal", Make: func(_ *rand.Rand, n int) []any {
			return []any{slices.Repeat([]int{-10}, n)}
		}},
		{Name: "pairs", Make: func(r *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := range nums {
				nums[i] = i/2 - 1
			}
			r.Shuffle(n, func(i, j int) { nums[i], nums[j] = nums[j], nums[i] })
			return []any{nums}
		}},
		{Name: "two values", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Zigzag(n, 1, 2)}
		}},
		{Name: "one differs", Make: func(_ *rand.Rand, n int) []any {
			return []any{append(slices.Repeat([]int{10}, n-1), -10)}
		}},
	},
}
