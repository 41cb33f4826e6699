package onehot

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how distributions are drawn: in 32nds, so that they sum to 1
// without rounding, some of them 0; and sometimes what is none.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		p := gen.Quarters(t, "p", gen.Int(t, "others", 0, 4), 0, 1)
		rest := 1.0
		for i := range p {
			p[i] /= 8
			rest -= p[i]
		}
		at := gen.Int(t, "at", 0, len(p))
		p = append(p[:at:at], append([]float64{rest}, p[at:]...)...)
		i := gen.Int(t, "which", 0, len(p)-1)
		switch gen.Int(t, "bad", 0, 20) {
		case 20:
			p[i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "bad value")
		case 19:
			p[i] += rapid.SampledFrom([]float64{-0.125, 0.125, 1. / 1024}).Draw(t, "sum")
		case 18:
			p[at] += p[i] + 0.25 // the sum stays 1
			p[i] = -0.25
		case 17:
			p = nil
		}
		return []any{p}
	},
	Large: []gen.Family{
		{Name: "unequal", Make: func(r *rand.Rand, n int) []any {
			p := make([]float64, n)
			for range 1 << 12 {
				p[r.IntN(len(p))] += 1. / (1 << 12)
			}
			return []any{p}
		}},
	},
}
