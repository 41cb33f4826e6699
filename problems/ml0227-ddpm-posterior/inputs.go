package ddpm

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how posteriors are drawn: rates in sixteenths, their ends among
// them, and sometimes one argument for which there is no posterior.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 4)
		xt, x0 := gen.Quarters(t, "xt", n, -3, 3), gen.Quarters(t, "x0", n, -3, 3)
		sixteenths := gen.Int(t, "16 abPrev", 2, 16)
		abT := float64(gen.Int(t, "16 abT", 1, sixteenths-1)) / 16
		abPrev := float64(sixteenths) / 16
		switch gen.Int(t, "bad", 0, 11) {
		case 8:
			list := []*[]float64{&xt, &x0}[gen.Int(t, "which", 0, 1)]
			*list = (*list)[:n-1]
		case 9:
			list := [][]float64{xt, x0}[gen.Int(t, "which", 0, 1)]
			list[n-1] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "no number")
		case 10:
			abT, abPrev = abPrev, abT
		case 11:
			rate := []*float64{&abT, &abPrev}[gen.Int(t, "which", 0, 1)]
			*rate = rapid.SampledFrom([]float64{-0.25, 1, 1.25, math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "rate")
		}
		return []any{xt, x0, abT, abPrev}
	},
	Large: []gen.Family{
		{Name: "a step", Make: func(r *rand.Rand, n int) []any {
			n = min(n, 4096)
			return []any{gen.Normals(r, n), gen.Normals(r, n), 0.375, 0.5}
		}},
	},
}
