package sumtomean

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how rates and batches are drawn: full batches and a short one, and
// sometimes something that is no batch or no rate.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		lr := rapid.SampledFrom([]float64{1, 0.1, 0.5, 3, 1e-9, 0}).Draw(t, "lr")
		if gen.Int(t, "special", 0, 12) == 12 {
			lr = rapid.SampledFrom([]float64{-0.1, math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "no rate")
		}
		return []any{lr, gen.Nums(t, "batchSizes", 0, 6, gen.Num(1, 9, -1, 9)), rapid.Bool().Draw(t, "sumToMean")}
	},
	Large: []gen.Family{
		{Name: "full batches, a short one", Make: func(_ *rand.Rand, n int) []any {
			sizes := make([]int, n)
			for t := range sizes {
				sizes[t] = 32
			}
			sizes[len(sizes)-1] = 8
			return []any{0.1, sizes, true}
		}},
		{Name: "random, from the mean", Make: func(r *rand.Rand, n int) []any {
			return []any{0.1, gen.Ints(r, n, 1, 1000), false}
		}},
	},
	Letters: func(_ float64, batchSizes []int, _ bool) map[string]int { return map[string]int{"n": len(batchSizes)} },
}
