package multihead

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how attention is drawn: halves and quarters, one to three heads, with
// and without a mask, and sometimes with one part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, m := gen.Int(t, "n", 1, 3), gen.Int(t, "m", 1, 3)
		heads := gen.Int(t, "heads", 1, 3)
		d := heads * gen.Int(t, "width", 1, 2)
		most := 1
		if gen.Int(t, "large", 0, 5) == 5 {
			most = 4
		}
		a := make([][][]float64, 7)
		for i, rows := range []int{n, m, m, d, d, d, d} {
			a[i] = gen.QuarterMatrix(t, []string{"q", "k", "v", "wq", "wk", "wv", "wo"}[i], rows, d, -most, most)
		}
		var mask [][]bool
		if gen.Int(t, "masked", 0, 1) == 1 {
			mask = gen.Grid(n, m, func(i, j int) bool { return j == i%m || rapid.Bool().Draw(t, "seen") })
		}
		which := gen.Int(t, "which", 0, 6)
		last := len(a[which]) - 1
		switch gen.Int(t, "bad", 0, 13) {
		case 10:
			a[which][last] = a[which][last][1:]
		case 11:
			a[which] = a[which][:last]
		case 12:
			heads += gen.Int(t, "more heads", -4, 4)
		case 13:
			mask = gen.Grid(gen.Int(t, "mask rows", 0, 4), gen.Int(t, "mask columns", 0, 4), func(int, int) bool { return true })
		}
		return []any{a[0], a[1], a[2], MHA{Heads: heads, WQ: a[3], WK: a[4], WV: a[5], WO: a[6]}, mask}
	},
	Large: []gen.Family{
		{Name: "tokens", Make: func(r *rand.Rand, n int) []any { return random(r, min(n, 32), 8, 2) }},
		{Name: "width", Make: func(r *rand.Rand, n int) []any { return random(r, 4, 2*min((n+1)/2, 16), 2) }},
	},
	Letters: func(q, k, _ [][]float64, p MHA, _ [][]bool) map[string]int {
		return map[string]int{"n": len(q), "m": len(k), "d": len(q[0]), "h": p.Heads}
	},
}

// random returns n tokens that attend to those so far, with scores that are small at
// any width d.
func random(r *rand.Rand, n, d, heads int) []any {
	scaled := func(rows int, by float64) [][]float64 {
		return gen.Grid(rows, d, func(int, int) float64 { return by * min(max(r.NormFloat64(), -4), 4) })
	}
	weights := func() [][]float64 { return scaled(d, 1/math.Sqrt(float64(d))) }
	mask := gen.Grid(n, n, func(i, j int) bool { return j <= i })
	return []any{scaled(n, 1), scaled(n, 1), scaled(n, 1), MHA{Heads: heads, WQ: weights(), WK: weights(), WV: weights(), WO: weights()}, mask}
}
