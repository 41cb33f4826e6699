package pad2d

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

var modes = []string{"zero", "reflect", "symmetric", "replicate", "circular"}

// Inputs says how images and paddings are drawn: unequal ones on every side, and
// sometimes one that is out of range, a ragged image or an unknown mode.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		rows, cols := gen.Int(t, "rows", 1, 4), gen.Int(t, "cols", 1, 4)
		mode := modes[gen.Int(t, "mode", 0, len(modes)-1)]
		most := func(size int) int { // padding without an error
			switch mode {
			case "zero", "replicate":
				return 5
			case "reflect":
				return size - 1
			}
			return size
		}
		pads := []any{
			gen.Int(t, "top", 0, most(rows)), gen.Int(t, "bottom", 0, most(rows)),
			gen.Int(t, "left", 0, most(cols)), gen.Int(t, "right", 0, most(cols)),
		}
		a := gen.Grid(rows, cols, func(row, col int) float64 { return float64(1 + row*cols + col) })
		switch gen.Int(t, "bad", 0, 12) {
		case 8:
			pads[gen.Int(t, "side", 0, 3)] = -gen.Int(t, "below", 1, 2)
		case 9:
			mode = "edge"
		case 10:
			if last := &a[rows-1]; rows > 1 {
				*last = (*last)[1:]
			}
		case 11:
			a = [][][]float64{nil, {nil}, {{}, {}}}[gen.Int(t, "empty", 0, 2)]
			pads = []any{0, 0, 0, 0}
		case 12:
			mode = "reflect"
			side := gen.Int(t, "side", 0, 3)
			pads[side] = []int{rows, cols}[side/2] + gen.Int(t, "beyond", 0, 1)
		}
		return append(append([]any{a}, pads...), mode)
	},
	Large: []gen.Family{
		{Name: "reflect", Make: padded("reflect", 2)},
		{Name: "circular", Make: padded("circular", 1)},
		{Name: "zero", Make: padded("zero", 1)},
	},
}

// padded makes images whose answers have about n pixels, with padding on each side
// that is 1/share of the image's side.
func padded(mode string, share int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		side := 1
		for wide := 0; wide*wide < n; side++ {
			wide = side + 1 + 2*((side+1)/share)
		}
		side = max(side-1, 1)
		p := side / share
		return []any{gen.NormalMatrix(r, side, side), p, p, p, p, mode}
	}
}
