package subsets

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how different numbers are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		nums := rapid.SliceOfNDistinct(rapid.IntRange(-10, 10), 1, 6, rapid.ID[int]).Draw(t, "nums")
		return []any{nums}
	},
	Large: []gen.Family{
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := range nums {
				nums[i] = i - 4
			}
			return []any{nums}
		}},
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := range nums {
				nums[i] = n - 10 - i
			}
			return []any{nums}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Distinct(r, n, -10, max(10, n))}
		}},
	},
}
