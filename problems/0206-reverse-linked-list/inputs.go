package reverselist

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/list"
	"drill/judge/gen"
)

// Inputs says how lists are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{list.New(gen.Nums(t, "head", 0, 8, gen.Num(-3, 3, -5000, 5000))...)}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{list.New(gen.Ints(r, n, -5000, 5000)...)} }},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any { return []any{list.New(make([]int, n)...)} }},
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			vals := make([]int, n)
			for i := range vals {
				vals[i] = i - n/2
			}
			return []any{list.New(vals...)}
		}},
		{Name: "equal but for the last", Make: func(_ *rand.Rand, n int) []any {
			vals := make([]int, n)
			vals[n-1] = 1
			return []any{list.New(vals...)}
		}},
	},
}
