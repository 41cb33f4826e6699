package bayes

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how logarithms are drawn: mostly small ones, among them far and
// impossible ones, sometimes of unequal number.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		l := rapid.OneOf(rapid.Map(rapid.IntRange(-40, 40), func(i int) float64 { return float64(i) / 8 }),
			rapid.SampledFrom([]float64{math.Inf(-1), 1000, -1000}))
		if gen.Int(t, "bad", 0, 9) == 9 {
			l = rapid.OneOf(l, rapid.SampledFrom([]float64{math.NaN(), math.Inf(1)}))
		}
		n := gen.Int(t, "n", 0, 5)
		m := n
		if gen.Int(t, "unequal", 0, 9) == 9 {
			m = gen.Int(t, "m", 0, 5)
		}
		return []any{rapid.SliceOfN(l, n, n).Draw(t, "logPrior"), rapid.SliceOfN(l, m, m).Draw(t, "logLik")}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			prior, lik := make([]float64, n), make([]float64, n)
			for i := range prior {
				prior[i], lik[i] = r.NormFloat64(), 10*r.NormFloat64()
			}
			return []any{prior, lik}
		}},
	},
}
