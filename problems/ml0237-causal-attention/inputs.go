package causal

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how tokens and weights are drawn: halves and quarters, with widths
// of their own, and sometimes a matrix that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, d := gen.Int(t, "n", 1, 5), gen.Int(t, "d", 1, 3)
		width, values := gen.Int(t, "width", 1, 3), gen.Int(t, "values", 1, 3)
		most := 1
		if gen.Int(t, "large", 0, 5) == 5 {
			most = 4
		}
		m := [][][]float64{
			gen.QuarterMatrix(t, "x", n, d, -most, most),
			gen.QuarterMatrix(t, "wq", d, width, -most, most),
			gen.QuarterMatrix(t, "wk", d, width, -most, most),
			gen.QuarterMatrix(t, "wv", d, values, -most, most),
		}
		which := gen.Int(t, "which", 0, 3)
		last := len(m[which]) - 1
		switch gen.Int(t, "bad", 0, 11) {
		case 9:
			m[which][last] = m[which][last][1:]
		case 10:
			m[which] = m[which][:last]
		case 11:
			m[which] = gen.QuarterMatrix(t, "other", gen.Int(t, "rows", 0, 3), gen.Int(t, "cols", 0, 3), -1, 1)
		}
		return []any{m[0], m[1], m[2], m[3]}
	},
	Large: []gen.Family{
		{Name: "tokens", Make: func(r *rand.Rand, n int) []any { return random(r, min(n, 64), 4) }},
		{Name: "width", Make: func(r *rand.Rand, n int) []any { return random(r, 4, min(n, 32)) }},
	},
	Letters: func(x, _, _, _ [][]float64) map[string]int { return map[string]int{"n": len(x), "d": len(x[0])} },
}

// random returns n tokens whose scores are small, at any width d.
func random(r *rand.Rand, n, d int) []any {
	weights := func() [][]float64 {
		return gen.Grid(d, d, func(int, int) float64 { return min(max(r.NormFloat64(), -4), 4) / math.Sqrt(float64(d)) })
	}
	x := gen.Grid(n, d, func(int, int) float64 { return min(max(r.NormFloat64(), -4), 4) })
	return []any{x, weights(), weights(), weights()}
}
