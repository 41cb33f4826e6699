package floodfill

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/judge/gen"
)

// Inputs says how images are drawn; a large one of size n has about n pixels.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		image := dstest.Grid(rapid.SampledFrom([]int{0, 0, 1, 256}), 4, 4).Draw(t, "image")
		return []any{
			image,
			gen.Int(t, "sr", 0, len(image)-1),
			gen.Int(t, "sc", 0, len(image[0])-1),
			rapid.SampledFrom([]int{0, 1, 2, 256}).Draw(t, "color"),
		}
	},
	Large: []gen.Family{
		{Name: "one colour", Make: square(func(*rand.Rand, int, int, int) int { return 7 })},
		{Name: "chessboard", Make: square(func(_ *rand.Rand, r, c, _ int) int { return (r + c) % 2 })},
		{Name: "mostly one colour", Make: square(func(r *rand.Rand, row, col, _ int) int {
			if r.IntN(4) == 0 && row+col > 0 {
				return 1
			}
			return 7
		})},
		{Name: "winding", Make: square(func(_ *rand.Rand, r, c, side int) int {
			// Rows of one colour, joined at their ends by turns.
			if r%2 == 0 || c == r/2%2*(side-1) {
				return 7
			}
			return 0
		})},
		{Name: "winding, from its end up", Make: func(_ *rand.Rand, n int) []any {
			args := square(func(_ *rand.Rand, r, c, side int) int {
				if (side-1-r)%2 == 0 || c == (side-1-r)/2%2*(side-1) {
					return 7
				}
				return 0
			})(nil, n)
			args[1], args[2] = len(args[0].([][]int))-1, len(args[0].([][]int))-1
			return args
		}},
		{Name: "random", Make: square(func(r *rand.Rand, _, _, _ int) int { return r.IntN(2) * 65535 })},
	},
}

// square fills from the first pixel with the colour 9.
func square(colour func(r *rand.Rand, row, col, side int) int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		side := max(1, int(math.Sqrt(float64(n))))
		return []any{gen.Grid(side, side, func(row, col int) int { return colour(r, row, col, side) }), 0, 0, 9}
	}
}
