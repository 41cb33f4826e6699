package logsoftmax

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how scores are drawn: mostly small ones, among them equal ones,
// far ones and some that have no softmax.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		quarter := rapid.Map(rapid.IntRange(-20, 20), func(i int) float64 { return float64(i) / 4 })
		far := rapid.SampledFrom([]float64{1000, -1000, 1e8, -1e8, 1e300, -1e300, math.Inf(-1)})
		score := rapid.OneOf(quarter, quarter, rapid.Float64Range(-40, 40), far)
		if rapid.IntRange(0, 9).Draw(t, "bad") == 9 {
			score = rapid.OneOf(score, rapid.SampledFrom([]float64{math.Inf(-1), math.NaN(), math.Inf(1)}))
		}
		return []any{rapid.SliceOfN(score, 0, 7).Draw(t, "z")}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n)} }},
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any {
			z := make([]float64, n)
			for i := range z {
				z[i] = 100 * float64(i) / float64(n)
			}
			return []any{z}
		}},
		{Name: "masked", Make: func(r *rand.Rand, n int) []any {
			z := gen.Normals(r, n)
			for i := range z[:len(z)/2] {
				z[i] = math.Inf(-1)
			}
			return []any{z}
		}},
	},
}
