package bce

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how logits and labels are drawn: hard and soft labels, small and
// far logits, and sometimes something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 4)
		z, y := gen.Quarters(t, "z", n, -5, 5), gen.Quarters(t, "y", n, 0, 1)
		i := gen.Int(t, "at", 0, n-1)
		bad := []float64{math.NaN(), math.Inf(1), math.Inf(-1)}
		switch gen.Int(t, "special", 0, 20) {
		case 20:
			z[i] = rapid.SampledFrom(bad).Draw(t, "logit")
		case 19:
			y[i] = rapid.SampledFrom(append(bad, -0.25, 1.25, 2, -1)).Draw(t, "label")
		case 18:
			z = z[1:]
		case 17:
			y = y[1:]
		case 16:
			z, y = nil, nil
		case 15, 14, 13:
			z[i] = rapid.SampledFrom([]float64{40, -40, 1000, -1000, 1e8, -1e8}).Draw(t, "far")
		}
		return []any{z, y}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			z, y := gen.Normals(r, min(n, 1000)), make([]float64, min(n, 1000))
			for i := range y {
				y[i] = float64(r.IntN(2))
			}
			return []any{z, y}
		}},
	},
}
