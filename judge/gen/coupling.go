package gen

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/nn"
)

// Couplings are inputs of problems on affine coupling layers (some numbers, called
// by name, which of them the mask keeps, and the layer), as within.Coupling holds
// them: quarters, any mask, and sometimes one part that does not fit.
func Couplings(name string) Inputs {
	return Inputs{
		Small: func(t *rapid.T) []any {
			n := Int(t, "n", 1, 4)
			x := Quarters(t, name, n, -3, 3)
			mask := List(t, "mask", n, n, func(t *rapid.T) bool { return rapid.Bool().Draw(t, "kept") })
			layers := make([]nn.Dense, 2)
			for i := range layers {
				layers[i] = nn.Dense{W: QuarterMatrix(t, "w", n, n, -1, 1), B: Quarters(t, "b", n, -2, 2)}
			}
			layer := &layers[Int(t, "layer", 0, 1)]
			row := &layer.W[Int(t, "row", 0, n-1)]
			list := []*[]float64{&x, &layer.B, row}[Int(t, "which", 0, 2)]
			switch Int(t, "bad", 0, 14) {
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
			return []any{x, mask, nn.Coupling{S: layers[0], T: layers[1]}}
		},
		Large: []Family{
			{Name: "every other number", Make: couplings(func(i, _ int) bool { return i%2 == 0 })},
			{Name: "the first half", Make: couplings(func(i, n int) bool { return i < n/2 })},
		},
	}
}

// couplings makes a family of layers with a mask.
func couplings(kept func(i, n int) bool) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		n = min(n, 64)
		mask := make([]bool, n)
		for i := range mask {
			mask[i] = kept(i, n)
		}
		layer := func() nn.Dense { return nn.Dense{W: NormalMatrix(r, n, n), B: Normals(r, n)} }
		return []any{Normals(r, n), mask, nn.Coupling{S: layer(), T: layer()}}
	}
}
