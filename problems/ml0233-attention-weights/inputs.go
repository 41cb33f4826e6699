package weights

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how queries and keys are drawn: quarters, of which dot products are
// exact, sometimes large ones, and sometimes a matrix that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, m, d := gen.Int(t, "n", 1, 4), gen.Int(t, "m", 1, 4), gen.Int(t, "d", 1, 5)
		most := 2
		if gen.Int(t, "large", 0, 5) == 5 {
			most = 20
		}
		q, k := gen.QuarterMatrix(t, "q", n, d, -most, most), gen.QuarterMatrix(t, "k", m, d, -most, most)
		which := [][][]float64{q, k}[gen.Int(t, "which", 0, 1)]
		row := gen.Int(t, "row", 0, len(which)-1)
		switch gen.Int(t, "bad", 0, 11) {
		case 9:
			which[row] = which[row][:d-1]
		case 10:
			return []any{[][][]float64{q, nil}[gen.Int(t, "no q", 0, 1)], [][]float64(nil)}
		case 11:
			k = gen.QuarterMatrix(t, "k", m, gen.Int(t, "other d", 0, 5), -2, 2)
		}
		return []any{q, k}
	},
	Large: []gen.Family{
		{Name: "tokens", Make: func(r *rand.Rand, n int) []any {
			n = min(n, 128)
			return []any{gen.NormalMatrix(r, n, 16), gen.NormalMatrix(r, n, 16)}
		}},
		{Name: "one wide query", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalMatrix(r, 1, min(n, 64)), gen.NormalMatrix(r, 8, min(n, 64))}
		}},
	},
	Letters: func(q, k [][]float64) map[string]int {
		return map[string]int{"n": len(q), "m": len(k), "d": len(q[0])}
	},
}
