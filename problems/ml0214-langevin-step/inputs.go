package langevin

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how points, gradients and noise are drawn; sometimes one of them
// is not what it should be.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 0, 4)
		x, grad, z := gen.Quarters(t, "x", n, -4, 4), gen.Quarters(t, "grad", n, -4, 4), gen.Quarters(t, "z", n, -2, 2)
		eps := rapid.SampledFrom([]float64{1, 0.25, 0, 0.1, 4, 1e-6}).Draw(t, "eps")
		one := rapid.SampledFrom([]*[]float64{&x, &grad, &z}).Draw(t, "which")
		switch gen.Int(t, "bad", 0, 12) {
		case 9:
			eps = rapid.SampledFrom([]float64{-1, -1e-6, math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "eps")
		case 10:
			*one = append(*one, 1)
		case 11:
			if n > 0 {
				(*one)[gen.Int(t, "at", 0, n-1)] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "value")
			}
		case 12:
			*one = (*one)[:n/2]
		}
		return []any{x, grad, z, eps}
	},
	Large: []gen.Family{
		{Name: "small step", Make: step(0.01)},
		{Name: "large step", Make: step(4)},
		{Name: "no step", Make: step(0)},
	},
}

func step(eps float64) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		return []any{gen.Normals(r, n), gen.Normals(r, n), gen.Normals(r, n), eps}
	}
}
