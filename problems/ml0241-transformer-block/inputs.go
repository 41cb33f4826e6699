package block

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how blocks are drawn: quarters, one or two heads, with and without a
// mask, and sometimes with one part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, heads, f := gen.Int(t, "n", 1, 3), gen.Int(t, "heads", 1, 2), gen.Int(t, "f", 1, 3)
		d := heads * gen.Int(t, "width", 1, 2)
		a := make([][][]float64, 7)
		for i, shape := range [][2]int{{n, d}, {d, d}, {d, d}, {d, d}, {d, d}, {f, d}, {d, f}} {
			a[i] = gen.QuarterMatrix(t, []string{"x", "wq", "wk", "wv", "wo", "ff1", "ff2"}[i], shape[0], shape[1], -1, 1)
		}
		b := make([][]float64, 6)
		for i, size := range []int{f, d, d, d, d, d} {
			b[i] = gen.Quarters(t, []string{"ff1.b", "ff2.b", "g1", "b1", "g2", "b2"}[i], size, -2, 2)
		}
		eps := rapid.SampledFrom([]float64{0.125, 1, 1e-3}).Draw(t, "eps")
		var mask [][]bool
		if gen.Int(t, "masked", 0, 1) == 1 {
			mask = gen.Grid(n, n, func(i, j int) bool { return j == i || rapid.Bool().Draw(t, "seen") })
		}
		which, vector := gen.Int(t, "which", 0, 6), gen.Int(t, "vector", 0, 5)
		last := len(a[which]) - 1
		switch gen.Int(t, "bad", 0, 15) {
		case 10:
			a[which][last] = a[which][last][1:]
		case 11:
			a[which] = a[which][:last]
		case 12:
			heads += gen.Int(t, "more heads", -4, 4)
		case 13:
			mask = gen.Grid(gen.Int(t, "mask rows", 0, 4), gen.Int(t, "mask columns", 0, 4), func(int, int) bool { return true })
		case 14:
			b[vector] = b[vector][1:]
		case 15:
			eps = rapid.SampledFrom([]float64{-0.5, -1e-5}).Draw(t, "no eps")
		}
		p := Block{
			Attn: MHA{Heads: heads, WQ: a[1], WK: a[2], WV: a[3], WO: a[4]},
			FF1:  Dense{W: a[5], B: b[0]}, FF2: Dense{W: a[6], B: b[1]},
			G1: b[2], B1: b[3], G2: b[4], B2: b[5], Eps: eps,
		}
		return []any{a[0], p, mask}
	},
	Large: []gen.Family{
		{Name: "tokens", Make: func(r *rand.Rand, n int) []any { return random(r, min(n, 32), 4, 8) }},
		{Name: "width", Make: func(r *rand.Rand, n int) []any { return random(r, 4, 2*min((n+1)/2, 16), 8) }},
		{Name: "hidden units", Make: func(r *rand.Rand, n int) []any { return random(r, 4, 4, min(n, 64)) }},
	},
	Letters: func(x [][]float64, p Block, _ [][]bool) map[string]int {
		return map[string]int{"n": len(x), "d": len(x[0]), "f": len(p.FF1.W)}
	},
}

// random returns n tokens that attend to those so far.
func random(r *rand.Rand, n, d, f int) []any {
	drawn := func(rows, cols int, by float64) [][]float64 {
		return gen.Grid(rows, cols, func(int, int) float64 { return by * min(max(r.NormFloat64(), -4), 4) })
	}
	weights := func() [][]float64 { return drawn(d, d, 1/math.Sqrt(float64(d))) }
	p := Block{
		Attn: MHA{Heads: 2, WQ: weights(), WK: weights(), WV: weights(), WO: weights()},
		FF1:  Dense{W: drawn(f, d, 0.5), B: gen.Normals(r, f)}, FF2: Dense{W: drawn(d, f, 0.5), B: gen.Normals(r, d)},
		G1: gen.Normals(r, d), B1: gen.Normals(r, d), G2: gen.Normals(r, d), B2: gen.Normals(r, d), Eps: 1e-3,
	}
	return []any{drawn(n, d, 1), p, gen.Grid(n, n, func(i, j int) bool { return j <= i })}
}
