package movezeroes

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers, many of them zero, are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Nums(t, "nums", 1, 8, gen.Num(-1, 2, math.MinInt32, math.MaxInt32))}
	},
	Large: []gen.Family{
		{Name: "zeros first", Make: func(_ *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := n / 2; i < n; i++ {
				nums[i] = i
			}
			return []any{nums}
		}},
		{Name: "half zeros", Make: func(r *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := range nums {
				if r.IntN(2) == 0 {
					nums[i] = math.MinInt32 + i
				}
			}
			return []any{nums}
		}},
		{Name: "no zero", Make: func(r *rand.Rand, n int) []any { return []any{gen.Ints(r, n, 1, 1e9)} }},
		{Name: "zeros only", Make: func(_ *rand.Rand, n int) []any { return []any{make([]int, n)} }},
	},
}
