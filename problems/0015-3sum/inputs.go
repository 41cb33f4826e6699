package threesum

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers of both signs are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{gen.Nums(t, "nums", 3, 10, gen.Num(-5, 5, -1e5, 1e5))} },
	Large: []gen.Family{
		{Name: "zeros", Make: func(_ *rand.Rand, n int) []any { return []any{make([]int, max(n, 3))} }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, max(n, 3), -1e5, 1e5)}
		}},
		{Name: "few different numbers", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, max(n, 3), -60, 60)}
		}},
		{Name: "no triplet", Make: func(_ *rand.Rand, n int) []any { // three odd numbers have an odd sum
			return byPlace(n, func(i int) int { return 2*(i-n/2) + 1 })
		}},
		{Name: "one triplet, at the end", Make: func(_ *rand.Rand, n int) []any { // …, -7, -6, -2, 1, 1
			n = max(n, 3)
			return byPlace(n, func(i int) int {
				switch i {
				case n - 1, n - 2:
					return 1
				case n - 3:
					return -2
				}
				return i - n - 2
			})
		}},
		{Name: "positive, falling", Make: func(_ *rand.Rand, n int) []any {
			return byPlace(n, func(i int) int { return max(n, 3) - i })
		}},
		{Name: "negative", Make: func(_ *rand.Rand, n int) []any {
			return byPlace(n, func(i int) int { return i - max(n, 3) })
		}},
		{Name: "two halves of equal numbers", Make: func(_ *rand.Rand, n int) []any {
			return byPlace(n, func(i int) int {
				if i < n/2 {
					return -2e4
				}
				return 1e4
			})
		}},
	},
}

// byPlace makes max(n, 3) numbers, each a function of its place.
func byPlace(n int, value func(i int) int) []any {
	nums := make([]int, max(n, 3))
	for i := range nums {
		nums[i] = value(i)
	}
	return []any{nums}
}
