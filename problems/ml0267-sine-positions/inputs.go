package sinepositions

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how positions and lengths are drawn. The growths' n is the number
// of positions, p the farthest of them.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		d := 2 * gen.Int(t, "pairs", 1, 6)
		if gen.Int(t, "bad", 0, 8) == 8 {
			d = rapid.SampledFrom([]int{0, 1, 3, 5, -1, -2, -4}).Draw(t, "d")
		}
		return []any{gen.Nums(t, "positions", 0, 5, gen.Num(0, 12, -10000, 10000)), d}
	},
	Large: []gen.Family{
		{Name: "the first positions", Make: func(_ *rand.Rand, n int) []any { return []any{gen.Rising(n, 0, n-1), 64} }},
		{Name: "far positions", Make: func(r *rand.Rand, n int) []any { return []any{gen.Ints(r, n, 8192, 10000), 8} }},
		{Name: "one position", Make: func(_ *rand.Rand, n int) []any { return []any{[]int{9999}, min(2*n, 512)} }},
	},
	Letters: func(positions []int, d int) map[string]int {
		far := 2
		for _, p := range positions {
			far = max(far, p, -p)
		}
		return map[string]int{"n": len(positions), "d": d, "p": far}
	},
}
