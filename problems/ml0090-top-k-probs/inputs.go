package topkprobs

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how probabilities are drawn: few different ones, so that many are
// equal, others nearly so, and sometimes one that is none.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		p := rapid.OneOf(
			rapid.Map(rapid.IntRange(0, 4), func(i int) float64 { return float64(i) / 8 }),
			rapid.SampledFrom([]float64{1, 0.125, 0.1250000001, 1e-9}),
		)
		probs := gen.List(t, "probs", 0, 20, func(t *rapid.T) float64 { return p.Draw(t, "p") })
		if len(probs) > 0 && gen.Int(t, "bad", 0, 9) == 9 {
			odd := rapid.SampledFrom([]float64{1, math.NaN(), -0.25, 1.5, math.Inf(1), math.Inf(-1)}).Draw(t, "odd")
			probs[gen.Int(t, "at", 0, len(probs)-1)] = odd
		}
		return []any{probs, gen.Num(0, 6, -1, math.MaxInt).Draw(t, "k")}
	},
	Large: []gen.Family{
		{Name: "random, few wanted", Make: probabilities(func(n int) int { return 5 }, func(r *rand.Rand, _, _ int) float64 { return r.Float64() })},
		{Name: "random, half wanted", Make: probabilities(func(n int) int { return n / 2 }, func(r *rand.Rand, _, _ int) float64 { return r.Float64() })},
		{Name: "rising", Make: probabilities(func(n int) int { return n / 2 }, func(_ *rand.Rand, i, n int) float64 { return float64(i) / float64(n) })},
		{Name: "equal", Make: probabilities(func(n int) int { return n / 2 }, func(_ *rand.Rand, _, n int) float64 { return 1 / float64(n) })},
	},
}

func probabilities(k func(n int) int, p func(r *rand.Rand, i, n int) float64) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		probs := make([]float64, n)
		for i := range probs {
			probs[i] = p(r, i, n)
		}
		return []any{probs, k(n)}
	}
}
