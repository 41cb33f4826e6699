package noisygram

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how matrices are drawn: of few entries, tall and wide, and
// sometimes with something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "rows", 1, 4)
		x, sigma := gen.QuarterMatrix(t, "x", n, gen.Int(t, "columns", 1, 8/n), -3, 3), gen.Quarter(t, "sigma", 0, 2)
		i := gen.Int(t, "which", 0, n-1)
		switch gen.Int(t, "special", 0, 15) {
		case 15:
			x[i][0] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "entry")
		case 14:
			sigma = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1), -0.5}).Draw(t, "no sigma")
		case 13:
			x[i] = append(x[i], 1)
		case 12:
			x[i] = x[i][1:]
		case 11:
			x = nil
		}
		return []any{x, sigma}
	},
	Large: []gen.Family{
		{Name: "square", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalMatrix(r, n, n), 0.5}
		}},
		{Name: "four columns", Make: func(r *rand.Rand, n int) []any { return []any{gen.NormalMatrix(r, n, 4), 0.5} }},
	},
	Letters: func(x [][]float64, _ float64) map[string]int { return map[string]int{"n": len(x), "p": len(x[0])} },
}
