package duplicate

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers are drawn, with a duplicate as often as without.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{gen.Slice(t, "nums", 1, 8, -12, 12)} },
	Large: []gen.Family{
		{Name: "all different, random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Distinct(r, n, -1e9, 1e9)}
		}},
		{Name: "all different, rising", Make: func(_ *rand.Rand, n int) []any { return []any{rising(n)} }},
		{Name: "all different, falling", Make: func(_ *rand.Rand, n int) []any {
			nums := rising(n)
			slices.Reverse(nums)
			return []any{nums}
		}},
		{Name: "all different, far apart", Make: func(_ *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := range nums {
				nums[i] = i<<14 - 800_000_000
			}
			return []any{nums}
		}},
		{Name: "the first again at the end", Make: func(_ *rand.Rand, n int) []any {
			nums := rising(n)
			nums[n-1] = nums[0]
			return []any{nums}
		}},
		{Name: "the last two are equal", Make: func(r *rand.Rand, n int) []any {
			nums := gen.Distinct(r, n, -1e9, 1e9)
			nums[n-1] = nums[max(n-2, 0)]
			return []any{nums}
		}},
	},
}

func rising(n int) []int {
	nums := make([]int, n)
	for i := range nums {
		nums[i] = i - n/2
	}
	return nums
}
