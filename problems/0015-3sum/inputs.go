package threesum

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers of both signs are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{gen.Slice(t, "nums", 3, 10, -5, 5)} },
	Large: []gen.Family{
		{Name: "zeros", Make: func(_ *rand.Rand, n int) []any { return []any{make([]int, max(n, 3))} }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, max(n, 3), -1e5, 1e5)}
		}},
		{Name: "few different numbers", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, max(n, 3), -60, 60)}
		}},
		{Name: "no triplet", Make: func(_ *rand.Rand, n int) []any { // three odd numbers have an odd sum
			return rising(n, func(i int) int { return 2*(i-n/2) + 1 })
		}},
		{Name: "one triplet, at the end", Make: func(_ *rand.Rand, n int) []any { // -2, 1, 1 among multiples of 3, plus 1
			args := rising(n, func(i int) int { return 3*(i-max(n, 3)) + 4 })
			nums := args[0].([]int)
			nums[len(nums)-1], nums[len(nums)-2] = 1, 1
			nums[len(nums)-3] = -2
			return args
		}},
		{Name: "positive, falling", Make: func(_ *rand.Rand, n int) []any {
			return rising(n, func(i int) int { return max(n, 3) - i })
		}},
		{Name: "negative", Make: func(_ *rand.Rand, n int) []any {
			return rising(n, func(i int) int { return i - max(n, 3) })
		}},
		{Name: "two halves of equal numbers", Make: func(_ *rand.Rand, n int) []any {
			return rising(n, func(i int) int {
				if i < n/2 {
					return -2e4
				}
				return 1e4
			})
		}},
	},
}

// rising makes max(n, 3) numbers, each a function of its place.
func rising(n int, value func(i int) int) []any {
	nums := make([]int, max(n, 3))
	for i := range nums {
		nums[i] = value(i)
	}
	return []any{nums}
}
