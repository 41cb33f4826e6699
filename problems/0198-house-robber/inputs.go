package houserobber

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the houses are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "nums", 1, 9, 0, 6)}
	},
	Large: []gen.Family{
		{Name: "nothing", Make: func(_ *rand.Rand, n int) []any {
			return []any{make([]int, n)}
		}},
		{Name: "zigzag", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Zigzag(n, 400, 399)}
		}},
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(n, 0, 400)}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, n, 0, 400)}
		}},
	},
}
