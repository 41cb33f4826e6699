package convmatrix

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how kernels and sizes are drawn: small, unequal, and sometimes with
// one that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		kernel := gen.QuarterMatrix(t, "kernel", gen.Int(t, "tall", 1, 3), gen.Int(t, "wide", 1, 3), 1, 9)
		sizes := []any{gen.Int(t, "h", 1, 5), gen.Int(t, "w", 1, 5), gen.Int(t, "stride", 1, 3)}
		switch gen.Int(t, "bad", 0, 10) {
		case 8:
			last := &kernel[len(kernel)-1]
			*last = append(*last, 1)[2*gen.Int(t, "less", 0, 1):]
		case 9:
			sizes[gen.Int(t, "which", 0, 2)] = -gen.Int(t, "below", 0, 2)
		case 10:
			kernel = kernel[:0]
		}
		return append([]any{kernel}, sizes...)
	},
	Large: []gen.Family{
		{Name: "square", Make: func(r *rand.Rand, n int) []any {
			side := 2
			for (side-1)*(side-1)*side*side < n {
				side++
			}
			return []any{gen.NormalMatrix(r, 2, 2), side, side, 1}
		}},
		{Name: "one row", Make: func(r *rand.Rand, n int) []any {
			side := 1
			for side*side < n {
				side++
			}
			return []any{gen.NormalMatrix(r, 1, 1), 1, side, 1}
		}},
		{Name: "one place", Make: func(r *rand.Rand, n int) []any {
			side := 1
			for side*side < n {
				side++
			}
			return []any{gen.NormalMatrix(r, side, side), side, side, 1}
		}},
	},
	Letters: func(kernel [][]float64, h, w, stride int) map[string]int {
		places := ((h-len(kernel))/stride + 1) * ((w-len(kernel[0]))/stride + 1)
		return map[string]int{"n": places * h * w, "m": h * w}
	},
}
