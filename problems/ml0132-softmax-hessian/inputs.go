package hessian

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how logits and labels are drawn: mostly unsaturated, labels of
// any sum, and sometimes something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "classes", 1, 4)
		logits, y := gen.Quarters(t, "logits", n, -3, 3), gen.Quarters(t, "y", n, 0, 2)
		i := gen.Int(t, "which", 0, n-1)
		switch gen.Int(t, "special", 0, 20) {
		case 20:
			logits[i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "logit")
		case 19:
			y[i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "label")
		case 18:
			y = y[1:]
		case 17:
			logits = logits[1:]
		case 16:
			logits, y = nil, nil
		case 15:
			logits[i] = rapid.SampledFrom([]float64{1000, -1000, 1e8, -1e300}).Draw(t, "far")
		}
		return []any{logits, y}
	},
	Large: []gen.Family{
		{Name: "one-hot", Make: func(r *rand.Rand, n int) []any {
			y := make([]float64, n)
			y[r.IntN(len(y))] = 1
			return []any{gen.Normals(r, len(y)), y}
		}},
	},
}
