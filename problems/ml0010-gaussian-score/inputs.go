package gaussianscore

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how samples are drawn: quarters, and a sigma that is a power of two.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		x := gen.Quarters(t, "x", gen.Int(t, "n", 0, 5), -4, 4)
		mu := gen.Quarter(t, "mu", -2, 2)
		sigma := rapid.SampledFrom([]float64{1, 0.5, 2, 4}).Draw(t, "sigma")
		other := rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		switch bad := gen.Int(t, "bad", 0, 19); {
		case bad == 16:
			mu = other.Draw(t, "mu")
		case bad == 17:
			sigma = other.Draw(t, "sigma")
		case bad == 18:
			sigma = -gen.Quarter(t, "below", 0, 1)
		case bad == 19 && len(x) > 0:
			x[gen.Int(t, "place", 0, len(x)-1)] = other.Draw(t, "value")
		}
		return []any{x, mu, sigma}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n), 0.25, 1.5} }},
	},
}
