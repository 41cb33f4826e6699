package lstm

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how cells are drawn: quarters, four gates of their own, and sometimes
// one part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, d := gen.Int(t, "n", 1, 3), gen.Int(t, "d", 1, 3)
		x, h, c := gen.Quarters(t, "x", d, -2, 2), gen.Quarters(t, "h", n, -1, 1), gen.Quarters(t, "c", n, -2, 2)
		gates := make([]Dense, 4)
		for i := range gates {
			gates[i] = Dense{W: gen.QuarterMatrix(t, "w", n, n+d, -1, 1), B: gen.Quarters(t, "b", n, -2, 2)}
		}
		gate := &gates[gen.Int(t, "gate", 0, 3)]
		row := &gate.W[gen.Int(t, "row", 0, n-1)]
		switch gen.Int(t, "bad", 0, 14) {
		case 10:
			list := []*[]float64{&x, &h, &c, &gate.B, row}[gen.Int(t, "which", 0, 4)]
			*list = (*list)[1:]
		case 11:
			list := []*[]float64{&x, &h, &c, &gate.B, row}[gen.Int(t, "which", 0, 4)]
			*list = append(*list, 0)
		case 12:
			gate.W = gate.W[1:]
		case 13:
			gate.W = append(gate.W, *row)
		case 14:
			gate.B[0] *= 400 // saturated
		}
		return []any{x, h, c, LSTM{F: gates[0], I: gates[1], C: gates[2], O: gates[3]}}
	},
	Large: []gen.Family{
		{Name: "state", Make: func(r *rand.Rand, n int) []any { return random(r, min(n, 32), 8) }},
		{Name: "input", Make: func(r *rand.Rand, n int) []any { return random(r, 8, min(n, 32)) }},
	},
	Letters: func(x, h, _ []float64, _ LSTM) map[string]int { return map[string]int{"n": len(h), "d": len(x)} },
}

func random(r *rand.Rand, n, d int) []any {
	layer := func() Dense { return Dense{W: gen.NormalMatrix(r, n, n+d), B: gen.Normals(r, n)} }
	return []any{gen.Normals(r, d), gen.Normals(r, n), gen.Normals(r, n), LSTM{F: layer(), I: layer(), C: layer(), O: layer()}}
}
