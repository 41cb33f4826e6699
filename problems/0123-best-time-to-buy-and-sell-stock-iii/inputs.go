package stock3

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how prices are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "prices", 1, 9, 0, 9)}
	},
	Large: append(gen.Series(0, highest, func(prices []int) []any { return []any{prices} }),
		gen.Family{Name: "walk", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Walk(r, n, 0, highest, 300)}
		}},
		gen.Family{Name: "two rises", Make: func(_ *rand.Rand, n int) []any {
			half := gen.Rising(n/2, 0, highest)
			return []any{append(half, half...)}
		}},
	),
}

const highest = 1e5
