package logits

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how logits and inverse temperatures are drawn: of either sign,
// sometimes far from 0 together, sometimes no numbers.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		o, beta := gen.Quarters(t, "o", gen.Int(t, "logits", 1, 5), -3, 3), gen.Quarter(t, "beta", -2, 2)
		i := gen.Int(t, "which", 0, len(o)-1)
		bad := rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		switch gen.Int(t, "special", 0, 20) {
		case 20:
			o[i] = bad.Draw(t, "logit")
		case 19:
			beta = bad.Draw(t, "beta")
		case 18:
			o = nil
		case 17:
			beta = rapid.SampledFrom([]float64{0, 16, -16}).Draw(t, "beta")
			o[i] = rapid.SampledFrom([]float64{1000, -1000}).Draw(t, "far")
		case 16, 15:
			beta = rapid.SampledFrom([]float64{1, -1, 0.5, -2}).Draw(t, "beta")
			offset := rapid.SampledFrom([]float64{1e8, -1e8}).Draw(t, "offset")
			for k := range o {
				o[k] += offset
			}
		}
		return []any{o, beta}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n), 0.75} }},
		{Name: "rising weights", Make: func(_ *rand.Rand, n int) []any {
			o := make([]float64, n)
			for i := range o {
				o[i] = -float64(i) / 4
			}
			return []any{o, -0.5}
		}},
	},
}
