package laplacesgd

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how runs are drawn: few observations that come again, residuals
// that are 0 at times, and sometimes something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, p := gen.Int(t, "rows", 1, 3), gen.Int(t, "features", 1, 3)
		x, y, w0 := gen.QuarterMatrix(t, "x", n, p, -2, 2), gen.Quarters(t, "y", n, -2, 2), gen.Quarters(t, "w0", p, -1, 1)
		eta := rapid.SampledFrom([]float64{0.5, 0.25, 1}).Draw(t, "eta")
		decay, order := rapid.Bool().Draw(t, "decay"), gen.Slice(t, "order", 0, 7, 0, n-1)
		if decay { // roots are not exact: no residual may be 0
			for i := range y {
				y[i] += 0.001
			}
		}
		i, odd := gen.Int(t, "which", 0, n-1), rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		switch gen.Int(t, "special", 0, 25) {
		case 25:
			x[i][0] = odd.Draw(t, "feature")
		case 24:
			y[i] = odd.Draw(t, "observation")
		case 23:
			w0[p-1] = odd.Draw(t, "weight")
		case 22:
			eta = rapid.SampledFrom([]float64{0, -0.5, math.NaN(), math.Inf(1)}).Draw(t, "no step")
		case 21:
			order = append(order, rapid.SampledFrom([]int{-1, n}).Draw(t, "nobody"))
		case 20:
			x[i] = x[i][1:]
		case 19:
			y = y[1:]
		case 18:
			w0 = append(w0, 1)
		case 17:
			x, y, order = nil, nil, nil
		case 16:
			for i := range x {
				x[i] = nil
			}
			w0 = nil
		}
		return []any{x, y, w0, eta, decay, order}
	},
	Large: []gen.Family{
		{Name: "round and round", Make: func(r *rand.Rand, n int) []any {
			order := make([]int, n)
			for t := range order {
				order[t] = t % 32
			}
			return []any{gen.NormalMatrix(r, 32, 8), gen.Normals(r, 32), make([]float64, 8), 0.1, true, order}
		}},
	},
	Letters: func(x [][]float64, _, w0 []float64, _ float64, _ bool, order []int) map[string]int {
		return map[string]int{"T": len(order), "n": len(x), "p": len(w0)}
	},
}
