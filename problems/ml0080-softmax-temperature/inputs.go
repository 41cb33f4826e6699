package temperature

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how scores and temperatures are drawn: scores mostly small and
// often equal, temperatures mostly powers of two, 0 among them, some that are none.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		quarter := rapid.Map(rapid.IntRange(-20, 20), func(i int) float64 { return float64(i) / 4 })
		far := rapid.SampledFrom([]float64{1000, -1000, 1e8, -1e8, 1e300, -1e300, math.Inf(-1)})
		score := rapid.OneOf(quarter, quarter, rapid.Float64Range(-40, 40), far)
		if gen.Int(t, "bad", 0, 9) == 9 {
			score = rapid.OneOf(score, rapid.SampledFrom([]float64{math.Inf(-1), math.NaN(), math.Inf(1)}))
		}
		temperature := rapid.SampledFrom([]float64{1, 0, 0.5, 2, 0.125, 4, 0, 16, 1. / 1024, 1024})
		if gen.Int(t, "cold", 0, 14) == 14 {
			temperature = rapid.SampledFrom([]float64{-1, -0.25, math.NaN()})
		}
		return []any{rapid.SliceOfN(score, 0, 7).Draw(t, "z"), temperature.Draw(t, "t")}
	},
	Large: []gen.Family{
		{Name: "warm", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n), 2.0} }},
		{Name: "cold", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n), 0.125} }},
		{Name: "frozen", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n), 0.0} }},
	},
}
