package zeroone

import (
	"math"
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/judge/gen"
)

// Inputs says how matrices are drawn; a large one of size n has about n cells.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		some := dstest.Grid(rapid.SampledFrom([]int{0, 1, 1, 1}), 5, 5).Filter(func(mat [][]int) bool {
			return slices.ContainsFunc(mat, func(row []int) bool { return slices.Contains(row, 0) })
		})
		return []any{some.Draw(t, "mat")}
	},
	Large: []gen.Family{
		{Name: "square, 0 in the first corner", Make: square(func(_ *rand.Rand, r, c, _ int) bool { return r+c == 0 })},
		{Name: "square, 0 in the last corner", Make: square(func(_ *rand.Rand, r, c, side int) bool { return r+c == 2*side-2 })},
		{Name: "square, 0 at the top right", Make: square(func(_ *rand.Rand, r, c, side int) bool { return r == 0 && c == side-1 })},
		{Name: "square, 0 in the middle", Make: square(func(_ *rand.Rand, r, c, side int) bool { return r == side/2 && c == side/2 })},
		{Name: "square, zeros only", Make: square(func(_ *rand.Rand, _, _, _ int) bool { return true })},
		{Name: "square, chessboard", Make: square(func(_ *rand.Rand, r, c, _ int) bool { return (r+c)%2 == 0 })},
		{Name: "square, half zeros", Make: square(func(r *rand.Rand, _, _, _ int) bool { return r.IntN(2) == 0 })},
		{Name: "square, few zeros", Make: square(func(r *rand.Rand, row, col, _ int) bool { return r.IntN(500) == 0 || row+col == 0 })},
		{Name: "one row, 0 in the middle", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Grid(1, max(n, 1), func(_, c int) int { return oneUnless(c == n/2) })}
		}},
		{Name: "one column, 0 in the middle", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Grid(max(n, 1), 1, func(r, _ int) int { return oneUnless(r == n/2) })}
		}},
	},
}

func square(zero func(r *rand.Rand, row, col, side int) bool) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		side := max(1, int(math.Sqrt(float64(n))))
		return []any{gen.Grid(side, side, func(row, col int) int { return oneUnless(zero(r, row, col, side)) })}
	}
}

func oneUnless(zero bool) int {
	if zero {
		return 0
	}
	return 1
}
