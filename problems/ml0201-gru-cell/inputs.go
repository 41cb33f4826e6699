package gru

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how cells are drawn: quarters, four layers of their own, and
// sometimes one part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, d := gen.Int(t, "n", 1, 3), gen.Int(t, "d", 1, 3)
		x, h := gen.Quarters(t, "x", d, -2, 2), gen.Quarters(t, "h", n, -1, 1)
		layers := make([]Dense, 4)
		for i, columns := range []int{n + d, n + d, d, n} {
			layers[i] = Dense{W: gen.QuarterMatrix(t, "w", n, columns, -1, 1), B: gen.Quarters(t, "b", n, -2, 2)}
		}
		layer := &layers[gen.Int(t, "layer", 0, 3)]
		row := &layer.W[gen.Int(t, "row", 0, n-1)]
		switch gen.Int(t, "bad", 0, 14) {
		case 10:
			list := []*[]float64{&x, &h, &layer.B, row}[gen.Int(t, "which", 0, 3)]
			*list = (*list)[1:]
		case 11:
			list := []*[]float64{&x, &h, &layer.B, row}[gen.Int(t, "which", 0, 3)]
			*list = append(*list, 0)
		case 12:
			layer.W = layer.W[1:]
		case 13:
			layer.W = append(layer.W, *row)
		case 14:
			layer.B[0] *= 400 // saturated
		}
		p := GRU{R: layers[0], Z: layers[1], NX: layers[2], NH: layers[3]}
		return []any{x, h, p, rapid.Bool().Draw(t, "resetAfter")}
	},
	Large: []gen.Family{
		{Name: "state", Make: func(r *rand.Rand, n int) []any { return random(r, min(n, 32), 8, false) }},
		{Name: "state, reset after", Make: func(r *rand.Rand, n int) []any { return random(r, min(n, 32), 8, true) }},
		{Name: "input", Make: func(r *rand.Rand, n int) []any { return random(r, 8, min(n, 32), false) }},
	},
	Letters: func(x, h []float64, _ GRU, _ bool) map[string]int { return map[string]int{"n": len(h), "d": len(x)} },
}

func random(r *rand.Rand, n, d int, resetAfter bool) []any {
	layer := func(columns int) Dense { return Dense{W: gen.NormalMatrix(r, n, columns), B: gen.Normals(r, n)} }
	return []any{gen.Normals(r, d), gen.Normals(r, n), GRU{R: layer(n + d), Z: layer(n + d), NX: layer(d), NH: layer(n)}, resetAfter}
}
