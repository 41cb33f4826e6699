package inverse

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how layers are drawn: quarters, any mask, and sometimes one part
// that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 4)
		z := gen.Quarters(t, "z", n, -3, 3)
		mask := gen.List(t, "mask", n, n, func(t *rapid.T) bool { return rapid.Bool().Draw(t, "kept") })
		layers := make([]Dense, 2)
		for i := range layers {
			layers[i] = Dense{W: gen.QuarterMatrix(t, "w", n, n, -1, 1), B: gen.Quarters(t, "b", n, -2, 2)}
		}
		layer := &layers[gen.Int(t, "layer", 0, 1)]
		row := &layer.W[gen.Int(t, "row", 0, n-1)]
		list := []*[]float64{&z, &layer.B, row}[gen.Int(t, "which", 0, 2)]
		switch gen.Int(t, "bad", 0, 14) {
		case 9:
			*list = (*list)[1:]
		case 10:
			*list = append(*list, 0)
		case 11:
			layer.W = layer.W[1:]
		case 12:
			layer.W = append(layer.W, *row)
		case 13:
			mask = mask[1:]
		case 14:
			mask = append(mask, true)
		}
		return []any{z, mask, Coupling{S: layers[0], T: layers[1]}}
	},
	Large: []gen.Family{
		{Name: "every other number", Make: func(r *rand.Rand, n int) []any {
			return random(r, n, func(i, _ int) bool { return i%2 == 0 })
		}},
		{Name: "the first half", Make: func(r *rand.Rand, n int) []any {
			return random(r, n, func(i, n int) bool { return i < n/2 })
		}},
	},
}

func random(r *rand.Rand, n int, kept func(i, n int) bool) []any {
	n = min(n, 64)
	mask := make([]bool, n)
	for i := range mask {
		mask[i] = kept(i, n)
	}
	layer := func() Dense { return Dense{W: gen.NormalMatrix(r, n, n), B: gen.Normals(r, n)} }
	return []any{gen.Normals(r, n), mask, Coupling{S: layer(), T: layer()}}
}
