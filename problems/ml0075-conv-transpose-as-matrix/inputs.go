package convback

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how kernels and sizes are drawn: small, unequal, and sometimes with
// one that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		kernel := gen.QuarterMatrix(t, "kernel", gen.Int(t, "tall", 1, 3), gen.Int(t, "wide", 1, 3), -3, 3)
		stride := gen.Int(t, "stride", 1, 3)
		down, across := gen.Int(t, "down", 1, 3), gen.Int(t, "across", 1, 3)
		h := (down-1)*stride + len(kernel) + gen.Int(t, "below", 0, stride-1)
		w := (across-1)*stride + len(kernel[0]) + gen.Int(t, "beside", 0, stride-1)
		y := gen.QuarterMatrix(t, "y", down, across, -3, 3)
		ragged := func(m [][]float64) {
			last := &m[len(m)-1]
			*last = append(*last, 1)[2*gen.Int(t, "less", 0, 1):]
		}
		switch gen.Int(t, "bad", 0, 15) {
		case 9:
			ragged(kernel)
		case 10:
			ragged(y)
		case 11:
			y = append(y, y[0])[2*gen.Int(t, "less", 0, 1):]
		case 12:
			h += 4 * (2*gen.Int(t, "more", 0, 1) - 1)
		case 13:
			w += 4 * (2*gen.Int(t, "more", 0, 1) - 1)
		case 14:
			stride = -gen.Int(t, "back", 0, 1)
		case 15:
			kernel = kernel[:0]
		}
		return []any{y, kernel, h, w, stride}
	},
	Large: []gen.Family{
		{Name: "many places", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalMatrix(r, 1, n), gen.NormalMatrix(r, 1, 3), 1, n + 2, 1}
		}},
		{Name: "large kernel", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalMatrix(r, 1, n), gen.NormalMatrix(r, 1, n), 1, 2*n - 1, 1}
		}},
	},
	Letters: func(y, kernel [][]float64, h, w, stride int) map[string]int {
		return map[string]int{"p": len(y) * len(y[0]), "k": len(kernel) * len(kernel[0]), "m": h * w}
	},
}
