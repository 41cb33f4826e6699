package stock4

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how k and prices are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Int(t, "k", 1, 4), gen.Slice(t, "prices", 1, 9, 0, 9)}
	},
	Large: append(gen.Series(0, highest, func(prices []int) []any { return []any{most, prices} }),
		gen.Family{Name: "walk", Make: func(r *rand.Rand, n int) []any {
			return []any{30, gen.Walk(r, n, 0, highest, 50)}
		}},
		gen.Family{Name: "ever smaller swings", Make: func(_ *rand.Rand, n int) []any {
			return []any{most, swings(n)}
		}},
		gen.Family{Name: "ever larger swings", Make: func(_ *rand.Rand, n int) []any {
			prices := swings(n)
			slices.Reverse(prices)
			return []any{most, prices}
		}},
	),
	Letters: func(k int, prices []int) map[string]int {
		return map[string]int{"n": len(prices), "k": k, "m": slices.Max(prices)}
	},
}

const (
	most    = 100
	highest = 1000
)

// swings takes low and high prices in turn that close in on each other.
func swings(n int) []int {
	prices := make([]int, n)
	for i := range prices {
		prices[i] = min(highest/2, i/2)
		if i%2 == 1 {
			prices[i] = highest - prices[i]
		}
	}
	return prices
}
