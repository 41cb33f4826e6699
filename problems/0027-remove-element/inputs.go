package removeelement

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers are drawn, many of them val.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "nums", 0, 8, 0, 3), gen.Int(t, "val", 0, 4)}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Ints(r, n, 0, 50), r.IntN(51)} }},
		{Name: "half of them", Make: func(r *rand.Rand, n int) []any { return []any{gen.Ints(r, n, 0, 1), 1} }},
		{Name: "all of them", Make: func(_ *rand.Rand, n int) []any { return []any{slices.Repeat([]int{50}, n), 50} }},
		{Name: "none of them", Make: func(r *rand.Rand, n int) []any { return []any{gen.Ints(r, n, 0, 50), 100} }},
		{Name: "the first half", Make: func(_ *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := n / 2; i < n; i++ {
				nums[i] = 1 + i%50
			}
			return []any{nums, 0}
		}},
	},
}
