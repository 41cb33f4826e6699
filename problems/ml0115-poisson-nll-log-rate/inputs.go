package poissonlograte

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how predictions and counts are drawn: small ones with zeros, at
// times a far prediction, and sometimes something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 5)
		theta, y := gen.Quarters(t, "theta", n, -3, 3), gen.Slice(t, "y", n, n, 0, 6)
		i := gen.Int(t, "which", 0, n-1)
		switch gen.Int(t, "special", 0, 16) {
		case 16:
			theta[i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "prediction")
		case 15:
			y[i] = -1
		case 14:
			y = y[1:]
		case 13:
			theta = theta[1:]
		case 12:
			theta, y = nil, nil
		case 11:
			theta[i] = rapid.SampledFrom([]float64{-1000, -50, 30, 700}).Draw(t, "far")
		}
		return []any{theta, y}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Normals(r, n), gen.Ints(r, n, 0, 20)}
		}},
	},
}
