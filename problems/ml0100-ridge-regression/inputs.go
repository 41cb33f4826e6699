package ridgeregression

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how data are drawn: tall and wide, with columns that depend on each
// other, and sometimes with something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, p := gen.Int(t, "rows", 1, 4), gen.Int(t, "columns", 1, 3)
		x, y := gen.QuarterMatrix(t, "x", n, p, -2, 2), gen.Quarters(t, "y", n, -3, 3)
		lambda := rapid.SampledFrom([]float64{1, 0.5, 3, 0.1}).Draw(t, "lambda")
		i, odd := gen.Int(t, "which", 0, n-1), rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		switch gen.Int(t, "special", 0, 20) {
		case 20:
			x[i][p-1] = odd.Draw(t, "feature")
		case 19:
			y[i] = odd.Draw(t, "observation")
		case 18:
			lambda = rapid.SampledFrom([]float64{-0.5, -1, math.NaN(), math.Inf(1)}).Draw(t, "no lambda")
		case 17:
			x[i] = x[i][1:]
		case 16:
			y = y[1:]
		case 15:
			x, y = nil, nil
		case 14:
			for i := range x {
				x[i] = nil
			}
		case 13:
			for i := range x {
				x[i][p-1] = 2 * x[i][0]
			}
		case 12:
			for i := range x {
				x[i][0] += 50
			}
		}
		return []any{x, y, lambda, rapid.Bool().Draw(t, "intercept")}
	},
	Large: []gen.Family{
		{Name: "tall", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalMatrix(r, n, 8), gen.Normals(r, n), 1.0, true}
		}},
		{Name: "square", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalMatrix(r, n, n), gen.Normals(r, n), 1.0, false}
		}},
	},
	Letters: func(x [][]float64, _ []float64, _ float64, _ bool) map[string]int {
		return map[string]int{"n": len(x), "p": len(x[0])}
	},
}
