package softmax

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how scores are drawn: mostly small ones, so that no probability
// drowns, among them equal ones, far ones and some that have no softmax.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		quarter := rapid.Map(rapid.IntRange(-20, 20), func(i int) float64 { return float64(i) / 4 })
		far := rapid.SampledFrom([]float64{1000, -1000, 1e8, -1e8, 1e308, -math.MaxFloat64, math.Inf(-1)})
		score := rapid.OneOf(quarter, quarter, rapid.Float64Range(-40, 40), far)
		if rapid.IntRange(0, 9).Draw(t, "bad") == 9 {
			score = rapid.OneOf(score, rapid.SampledFrom([]float64{math.Inf(-1), math.NaN(), math.Inf(1)}))
		}
		return []any{rapid.SliceOfN(score, 0, 7).Draw(t, "z")}
	},
	Large: []gen.Family{
		{Name: "random", Make: scores(func(r *rand.Rand, _, _ int) float64 { return 10 * r.NormFloat64() })},
		{Name: "equal", Make: scores(func(*rand.Rand, int, int) float64 { return 1000 })},
		{Name: "rising", Make: scores(func(_ *rand.Rand, i, n int) float64 { return 100 * float64(i) / float64(n) })},
		{Name: "falling", Make: scores(func(_ *rand.Rand, i, n int) float64 { return -100 * float64(i) / float64(n) })},
		{Name: "masked", Make: scores(func(r *rand.Rand, i, n int) float64 {
			if i < n/2 {
				return math.Inf(-1)
			}
			return r.NormFloat64()
		})},
	},
}

func scores(score func(r *rand.Rand, i, n int) float64) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		z := make([]float64, n)
		for i := range z {
			z[i] = score(r, i, n)
		}
		return []any{z}
	}
}
