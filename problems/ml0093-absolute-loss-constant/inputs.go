package absoluteloss

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers are drawn: few, so that equal ones are frequent, at
// times far from 0, and sometimes one that is none.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		x := gen.List(t, "x", 1, 8, func(t *rapid.T) float64 { return gen.Quarter(t, "v", -2, 2) })
		i := gen.Int(t, "which", 0, len(x)-1)
		switch gen.Int(t, "special", 0, 15) {
		case 15:
			x[i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "number")
		case 14:
			x = nil
		case 13:
			x[i] = 1e9
		case 12:
			for i := range x {
				x[i] += 1e8
			}
		}
		return []any{x}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n)} }},
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any {
			x := make([]float64, n)
			for i := range x {
				x[i] = -float64(i)
			}
			return []any{x}
		}},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any { return []any{make([]float64, n)} }},
	},
}
