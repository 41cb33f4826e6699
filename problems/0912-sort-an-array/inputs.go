package sortarray

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the numbers are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		// Few numbers, so that equal ones are common, of all sizes.
		val := rapid.SampledFrom([]int{0, 1, -1, 2, 255, 256, -511, 512, -513, 50000, -50000})
		return []any{rapid.SliceOfN(val, 1, 12).Draw(t, "nums")}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Ints(r, n, -50000, 50000)} }},
		{Name: "sorted", Make: func(_ *rand.Rand, n int) []any { return []any{rising(n)} }},
		{Name: "reversed", Make: func(_ *rand.Rand, n int) []any {
			nums := rising(n)
			slices.Reverse(nums)
			return []any{nums}
		}},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any { return []any{slices.Repeat([]int{7}, n)} }},
		{Name: "two values", Make: func(r *rand.Rand, n int) []any { return []any{gen.Ints(r, n, 0, 1)} }},
		{Name: "ten values", Make: func(r *rand.Rand, n int) []any { return []any{gen.Ints(r, n, -5, 4)} }},
		{Name: "up and down", Make: func(_ *rand.Rand, n int) []any {
			nums := rising(n)
			for i := range nums {
				if j := n - 1 - i; i < j {
					nums[i], nums[j] = 2*i-n/2, 2*i+1-n/2
				}
			}
			return []any{nums}
		}},
		{Name: "the smallest last", Make: func(_ *rand.Rand, n int) []any {
			nums := rising(n)
			return []any{append(nums[1:], nums[0])}
		}},
		{Name: "crowded, and one far away", Make: func(r *rand.Rand, n int) []any {
			nums := gen.Ints(r, n, 0, 3)
			nums[n/2] = 50000
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
