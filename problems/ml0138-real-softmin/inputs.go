package softmin

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers are drawn: mostly small, among them equal, far and
// infinite ones, and sometimes NaN.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		quarter := rapid.Map(rapid.IntRange(-20, 20), func(i int) float64 { return float64(i) / 4 })
		far := rapid.SampledFrom([]float64{1000, -1000, 1e8, -1e8, math.MaxFloat64, -math.MaxFloat64, math.Inf(1)})
		number := rapid.OneOf(quarter, quarter, rapid.Float64Range(-40, 40), far)
		switch gen.Int(t, "special", 0, 9) {
		case 9:
			number = rapid.OneOf(number, rapid.SampledFrom([]float64{math.Inf(1), math.Inf(-1)}))
		case 8:
			number = rapid.OneOf(number, rapid.Just(math.NaN()))
		case 7:
			number = rapid.Just(math.Inf(1))
		}
		return []any{rapid.SliceOfN(number, 0, 7).Draw(t, "x")}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n)} }},
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any {
			x := make([]float64, n)
			for i := range x {
				x[i] = -10 * float64(i)
			}
			return []any{x}
		}},
	},
}
