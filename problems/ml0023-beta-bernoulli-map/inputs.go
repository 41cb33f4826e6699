package betamap

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how priors and throws are drawn: priors around 1 and few throws,
// so that every picture of the posterior is frequent.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		parameter := rapid.SampledFrom([]float64{1, 2, 0.5, 1.5, 0.25, 3.75, 0.1})
		if gen.Int(t, "bad", 0, 9) == 9 {
			parameter = rapid.SampledFrom([]float64{0, 1, -1, 0.5, math.NaN(), -0.25})
		}
		count := rapid.Map(rapid.IntRange(0, 13), func(i int) int {
			if i == 13 {
				return -1
			}
			return max(0, i-6) // often none
		})
		return []any{parameter.Draw(t, "a"), parameter.Draw(t, "b"), count.Draw(t, "heads"), count.Draw(t, "tails")}
	},
	Large: []gen.Family{
		{Name: "many throws", Make: func(r *rand.Rand, n int) []any {
			return []any{1 + r.Float64(), 1 + r.Float64(), n, r.IntN(n + 1)}
		}},
	},
}
