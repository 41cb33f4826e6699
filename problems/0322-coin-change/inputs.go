package coinchange

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how coins and the amount are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "coins", 1, 4, 1, 9), gen.Int(t, "amount", 0, 25)}
	},
	Large: []gen.Family{
		{Name: "ones", Make: func(_ *rand.Rand, n int) []any {
			return []any{[]int{1}, n}
		}},
		{Name: "small coins", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(12, 1, 12), n}
		}},
		{Name: "even coins, odd amount", Make: func(_ *rand.Rand, n int) []any {
			return []any{[]int{2, 4}, n | 1}
		}},
		{Name: "middling coins", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Distinct(r, 12, 100, 500), n}
		}},
		{Name: "largest first fails", Make: func(_ *rand.Rand, n int) []any {
			return []any{[]int{1, 48, 49}, n}
		}},
	},
	Letters: func(coins []int, amount int) map[string]int {
		return map[string]int{"n": len(coins), "m": amount}
	},
}
