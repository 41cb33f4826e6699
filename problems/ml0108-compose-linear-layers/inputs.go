package composelinear

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how stacks are drawn: small, with widths of their own, and
// sometimes with one layer that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		widths := gen.Slice(t, "widths", 2, 5, 1, 3)
		layers := make([]Dense, len(widths)-1)
		for i := range layers {
			layers[i] = Dense{
				W: gen.QuarterMatrix(t, "w", widths[i+1], widths[i], -2, 2),
				B: gen.Quarters(t, "b", widths[i+1], -2, 2),
			}
		}
		l := &layers[gen.Int(t, "which", 0, len(layers)-1)]
		switch gen.Int(t, "special", 0, 16) {
		case 16:
			layers = nil
		case 15:
			l.B = append(l.B, 1)
		case 14:
			l.B = l.B[1:]
		case 13:
			l.W = l.W[1:]
		case 12:
			l.W, l.B = append(l.W, l.W[0]), append(l.B, 1)
		case 11:
			row := gen.Int(t, "row", 0, len(l.W)-1)
			l.W[row] = l.W[row][1:]
		case 10:
			for i := range l.W {
				l.W[i] = append(l.W[i], 1)
			}
		}
		return []any{layers}
	},
	Large: []gen.Family{
		{Name: "eight square layers", Make: func(r *rand.Rand, n int) []any {
			layers, d := make([]Dense, 8), n
			for i := range layers {
				layers[i] = Dense{W: uniform(r, d, d), B: uniform(r, 1, d)[0]}
			}
			return []any{layers}
		}},
	},
	Letters: func(layers []Dense) map[string]int { return map[string]int{"L": len(layers), "d": len(layers[0].B)} },
}

func uniform(r *rand.Rand, rows, cols int) [][]float64 {
	return gen.Grid(rows, cols, func(int, int) float64 { return r.Float64() - 0.5 })
}
