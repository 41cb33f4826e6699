package reparameterize

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how log variances, noise and gradients are drawn: small ones,
// sometimes a far log variance, sometimes something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 4)
		args := [][]float64{gen.Quarters(t, "logVar", n, -3, 3), gen.Quarters(t, "eps", n, -2, 2), gen.Quarters(t, "dz", n, -2, 2)}
		i, which := gen.Int(t, "at", 0, n-1), gen.Int(t, "which", 0, 2)
		switch gen.Int(t, "special", 0, 20) {
		case 20:
			args[which][i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "bad")
		case 19:
			args[which] = args[which][1:]
		case 18:
			args = [][]float64{nil, nil, nil}
		case 17:
			args[0][i] = rapid.SampledFrom([]float64{1000, -1000, math.Inf(-1)}).Draw(t, "far")
		}
		return []any{args[0], args[1], args[2]}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			n = min(n, 1000)
			return []any{gen.Normals(r, n), gen.Normals(r, n), gen.Normals(r, n)}
		}},
	},
}
