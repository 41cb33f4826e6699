package dedup

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how sorted numbers are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		nums := gen.Nums(t, "nums", 1, 10, gen.Num(-3, 3, -100, 100))
		slices.Sort(nums)
		return []any{nums}
	},
	Large: []gen.Family{
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any { return []any{make([]int, n)} }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			nums := gen.Ints(r, n, -100, 100)
			slices.Sort(nums)
			return []any{nums}
		}},
		{Name: "one long run at the end", Make: func(_ *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := range nums {
				nums[i] = min(i-100, 100)
			}
			return []any{nums}
		}},
	},
}
