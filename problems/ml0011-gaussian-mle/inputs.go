package mle

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how samples are drawn: often with equal values or far from zero,
// sometimes with one that has no place in a sample.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		x := gen.Quarters(t, "x", gen.Int(t, "n", 0, 7), -5, 5)
		offset := rapid.SampledFrom([]float64{0, 0, 0.1, 1e9, -1e9}).Draw(t, "offset")
		for i := range x {
			x[i] += offset
		}
		if len(x) > 0 && gen.Int(t, "bad", 0, 9) == 9 {
			x[gen.Int(t, "at", 0, len(x)-1)] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "odd")
		}
		return []any{x}
	},
	Large: []gen.Family{
		{Name: "standard normal", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n)} }},
		{Name: "far from zero", Make: func(r *rand.Rand, n int) []any {
			x := gen.Normals(r, n)
			for i := range x {
				x[i] += 1e9
			}
			return []any{x}
		}},
	},
}
