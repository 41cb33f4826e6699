package binsearch

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the numbers and the target are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		nums := rapid.SliceOfNDistinct(rapid.IntRange(-8, 8), 1, 9, rapid.ID).Draw(t, "nums")
		slices.Sort(nums)
		if rapid.Bool().Draw(t, "absent") {
			return []any{nums, gen.Int(t, "target", -9, 9)} // most often
		}
		return []any{nums, rapid.SampledFrom(nums).Draw(t, "target")}
	},
	Large: []gen.Family{
		{Name: "first", Make: func(_ *rand.Rand, n int) []any { return []any{odd(n), -n + 1} }},
		{Name: "last", Make: func(_ *rand.Rand, n int) []any { return []any{odd(n), n - 1} }},
		{Name: "between", Make: func(r *rand.Rand, n int) []any { return []any{odd(n), 2*r.IntN(n) - n + 2} }},
		{Name: "below all", Make: func(_ *rand.Rand, n int) []any { return []any{run(n), -n/2 - 1} }},
		{Name: "above all", Make: func(_ *rand.Rand, n int) []any { return []any{run(n), -n/2 + n} }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			nums := gen.Distinct(r, n, -9999, 9999)
			slices.Sort(nums)
			return []any{nums, nums[r.IntN(n)]}
		}},
	},
}

// odd returns n numbers around zero, two apart: up to 9999 for n = 10^4.
func odd(n int) []int {
	nums := make([]int, n)
	for i := range nums {
		nums[i] = 2*i - n + 1
	}
	return nums
}

// run returns n numbers around zero without a gap.
func run(n int) []int {
	nums := make([]int, n)
	for i := range nums {
		nums[i] = i - n/2
	}
	return nums
}
