package middle

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/ds/list"
	"drill/judge/gen"
)

// Inputs says how lists are drawn. Values repeat, so that a node is not told by
// its value.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{list.New(gen.Slice(t, "head", 1, 9, 1, 3)...)} },
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{list.New(gen.Ints(r, n, 1, 100)...)} }},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any { return []any{list.New(slices.Repeat([]int{7}, n)...)} }},
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			vals := make([]int, n)
			for i := range vals {
				vals[i] = i%100 + 1
			}
			return []any{list.New(vals...)}
		}},
	},
}
