package stockfee

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how prices and the fee are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "prices", 1, 9, 1, 9), gen.Int(t, "fee", 0, 4)}
	},
	Large: []gen.Family{
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(n, 1, highest), 3}
		}},
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Falling(n, 1, highest), 0}
		}},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any {
			return []any{slices.Repeat([]int{highest}, n), 0}
		}},
		{Name: "zigzag, no fee", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Zigzag(n, 1, highest), 0}
		}},
		{Name: "zigzag, largest fee", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Zigzag(n, 1, highest), highest}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, n, 1, highest), 20_000}
		}},
		{Name: "walk", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Walk(r, n, 1, highest, 100), 400}
		}},
	},
}

const highest = 5e4 - 1
