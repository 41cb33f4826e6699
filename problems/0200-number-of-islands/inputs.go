package islands

import (
	"bytes"
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/judge/gen"
)

// Inputs says how grids are drawn; a large one of size n has about n cells.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{dstest.Grid(rapid.SampledFrom([]byte{water, land}), 5, 5).Draw(t, "grid")}
	},
	Large: []gen.Family{
		{Name: "all land", Make: filled(func(*rand.Rand, int, int) bool { return true })},
		{Name: "all water", Make: filled(func(*rand.Rand, int, int) bool { return false })},
		{Name: "chessboard", Make: filled(func(_ *rand.Rand, r, c int) bool { return (r+c)%2 == 0 })},
		{Name: "half land", Make: filled(func(r *rand.Rand, _, _ int) bool { return r.IntN(2) == 0 })},
		{Name: "mostly land", Make: filled(func(r *rand.Rand, _, _ int) bool { return r.IntN(5) > 0 })},
		{Name: "one winding island", Make: func(_ *rand.Rand, n int) []any {
			// Rows of land, joined at their ends by turns.
			args := filled(func(_ *rand.Rand, r, _ int) bool { return r%2 == 0 })(nil, n)
			grid := args[0].([][]byte)
			for r := 1; r < len(grid); r += 2 {
				grid[r][(r/2%2)*(len(grid)-1)] = land
			}
			return args
		}},
	},
}

func filled(isLand func(r *rand.Rand, row, col int) bool) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		side := max(1, int(math.Sqrt(float64(n))))
		grid := make([][]byte, side)
		for row := range grid {
			grid[row] = bytes.Repeat([]byte{water}, side)
			for col := range grid[row] {
				if isLand(r, row, col) {
					grid[row][col] = land
				}
			}
		}
		return []any{grid}
	}
}
