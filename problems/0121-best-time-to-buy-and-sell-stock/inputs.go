package stock1

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how prices are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "prices", 1, 8, 0, 6)}
	},
	Large: append(gen.Series(0, highest, func(prices []int) []any { return []any{prices} }),
		gen.Family{Name: "walk", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Walk(r, n, 0, highest, 20)}
		}},
		gen.Family{Name: "falling, one rise at the end", Make: func(_ *rand.Rand, n int) []any {
			return []any{append(gen.Falling(n-1, 1, highest), 2)}
		}},
	),
}

const highest = 1e4
