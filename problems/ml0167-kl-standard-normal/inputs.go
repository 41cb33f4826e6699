package klnormal

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how means and log variances are drawn: small ones, sometimes far,
// sometimes something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 4)
		args := [][]float64{gen.Quarters(t, "mean", n, -3, 3), gen.Quarters(t, "logVar", n, -4, 4)}
		i, which := gen.Int(t, "at", 0, n-1), gen.Int(t, "which", 0, 1)
		switch gen.Int(t, "special", 0, 20) {
		case 20:
			args[which][i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "bad")
		case 19:
			args[which] = args[which][1:]
		case 18:
			args = [][]float64{nil, nil}
		case 17:
			args[1][i] = rapid.SampledFrom([]float64{700, -1000}).Draw(t, "far")
		case 16:
			args[0][i] = rapid.SampledFrom([]float64{1e6, -1e6}).Draw(t, "far")
		}
		return []any{args[0], args[1]}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Normals(r, min(n, 1000)), gen.Normals(r, min(n, 1000))}
		}},
	},
}
