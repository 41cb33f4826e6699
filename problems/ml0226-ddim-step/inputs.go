package ddim

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how steps are drawn: rates in sixteenths and sigma in quarters, so
// that the variances of the noises add up without rounding, and sometimes one
// argument for which there is no step.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 4)
		xt, eps, z := gen.Quarters(t, "xt", n, -3, 3), gen.Quarters(t, "epsPred", n, -3, 3), gen.Quarters(t, "z", n, -3, 3)
		abT := float64(gen.Int(t, "16 abT", 1, 16)) / 16
		quarters := gen.Int(t, "4 sigma", 0, 3)
		abPrev := float64(gen.Int(t, "16 abPrev", 1, 16-quarters*quarters)) / 16
		sigma := float64(quarters) / 4
		switch gen.Int(t, "bad", 0, 12) {
		case 8:
			list := []*[]float64{&xt, &eps, &z}[gen.Int(t, "which", 0, 2)]
			*list = (*list)[:n-1]
		case 9:
			list := [][]float64{xt, eps, z}[gen.Int(t, "which", 0, 2)]
			list[n-1] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "no number")
		case 10:
			sigma++
		case 11:
			sigma = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1)}).Draw(t, "sigma")
		case 12:
			rate := []*float64{&abT, &abPrev}[gen.Int(t, "which", 0, 1)]
			*rate = rapid.SampledFrom([]float64{-0.25, 1.25, math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "rate")
		}
		return []any{xt, eps, z, abT, abPrev, sigma}
	},
	Large: []gen.Family{
		{Name: "deterministic", Make: func(r *rand.Rand, n int) []any { return random(r, n, 0) }},
		{Name: "with noise", Make: func(r *rand.Rand, n int) []any { return random(r, n, 0.25) }},
	},
}

func random(r *rand.Rand, n int, sigma float64) []any {
	n = min(n, 4096)
	return []any{gen.Normals(r, n), gen.Normals(r, n), gen.Normals(r, n), 0.25, 0.375, sigma}
}
