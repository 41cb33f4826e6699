package stock2

import (
	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how prices are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "prices", 1, 8, 0, 6)}
	},
	Large: gen.Series(0, highest, func(prices []int) []any { return []any{prices} }),
}

const highest = 1e4
