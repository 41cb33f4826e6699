package leastsquares

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers and weights are drawn: close together, at times far
// from 0, with weights of 0, and sometimes something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 5)
		x, w := gen.Quarters(t, "x", n, -4, 4), gen.Quarters(t, "w", n, 0, 2)
		i := gen.Int(t, "which", 0, n-1)
		switch gen.Int(t, "special", 0, 20) {
		case 20:
			x[i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "number")
		case 19:
			w[i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1), -0.5}).Draw(t, "weight")
		case 18:
			w = w[1:]
		case 17:
			x = x[1:]
		case 16:
			x, w = nil, nil
		case 15:
			clear(w)
		case 13, 14:
			for i := range x {
				x[i] += 999990
			}
		}
		return []any{x, w}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			x := gen.Normals(r, n)
			w := make([]float64, len(x))
			for i := range w {
				w[i] = r.Float64()
			}
			return []any{x, w}
		}},
	},
}
