package rotated

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the numbers, their rotation and the target are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		nums := rapid.SliceOfNDistinct(rapid.IntRange(-8, 8), 1, 8, rapid.ID).Draw(t, "nums")
		slices.Sort(nums)
		nums = rotate(nums, gen.Int(t, "rotation", 0, len(nums)-1))
		if rapid.Bool().Draw(t, "absent") {
			return []any{nums, gen.Int(t, "target", -9, 9)} // most often
		}
		return []any{nums, rapid.SampledFrom(nums).Draw(t, "target")}
	},
	Large: []gen.Family{
		{Name: "not rotated", Make: func(_ *rand.Rand, n int) []any {
			return []any{spread(n), 2*n - 4}
		}},
		{Name: "rotated by one", Make: func(_ *rand.Rand, n int) []any {
			return []any{rotate(spread(n), n-1), -2 * n} // the smallest, at 1
		}},
		{Name: "rotated by all but one", Make: func(_ *rand.Rand, n int) []any {
			return []any{rotate(spread(n), 1), -2 * n} // the smallest, at the end
		}},
		{Name: "present", Make: func(r *rand.Rand, n int) []any {
			return []any{rotate(spread(n), r.IntN(n)), 4*r.IntN(n) - 2*n}
		}},
		{Name: "absent", Make: func(r *rand.Rand, n int) []any {
			return []any{rotate(spread(n), r.IntN(n)), 4*r.IntN(n) - 2*n + 2}
		}},
	},
}

// spread returns n numbers around zero, four apart: the least is -10^4 for
// n = 5000.
func spread(n int) []int {
	nums := make([]int, n)
	for i := range nums {
		nums[i] = 4*i - 2*n
	}
	return nums
}

// rotate moves the first k numbers behind the others.
func rotate(nums []int, k int) []int { return slices.Concat(nums[k:], nums[:k]) }
