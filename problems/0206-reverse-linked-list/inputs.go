package reverselist

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/list"
	"drill/judge/gen"
)

// Inputs says how a list is drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{list.New(gen.Slice(t, "head", 0, 8, -2, 2)...)}
	},
	Large: []gen.Family{
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			return counted(n, func(i int) int { return i - n/2 })
		}},
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any {
			return counted(n, func(i int) int { return n/2 - i })
		}},
		{Name: "equal but for the last", Make: func(_ *rand.Rand, n int) []any {
			return counted(n, func(i int) int { return (i + 1) / n })
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{list.New(gen.Ints(r, n, -5000, 5000)...)}
		}},
	},
}

// counted makes a list of n nodes, whose values depend on their places.
func counted(n int, val func(i int) int) []any {
	vals := make([]int, n)
	for i := range vals {
		vals[i] = val(i)
	}
	return []any{list.New(vals...)}
}
