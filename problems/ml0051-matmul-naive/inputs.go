package matmul

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how matrices are drawn: of unequal and of no size, and sometimes
// ragged or of sizes that do not fit. The letters of the growths are m, n and p.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		m, n, p := gen.Int(t, "m", 0, 4), gen.Int(t, "n", 0, 4), gen.Int(t, "p", 0, 4)
		a, b := gen.QuarterMatrix(t, "a", m, n, -3, 3), gen.QuarterMatrix(t, "b", n, p, -3, 3)
		switch gen.Int(t, "bad", 0, 10) {
		case 8:
			b = append(b, gen.Quarters(t, "b", p, -3, 3))
		case 9:
			if m > 0 {
				i := gen.Int(t, "row", 0, m-1)
				a[i] = append(a[i], 1)
			}
		case 10:
			if n > 0 {
				i := gen.Int(t, "row", 0, n-1)
				b[i] = append(b[i], 1)
			}
		}
		return []any{a, b}
	},
	Large: []gen.Family{
		{Name: "square", Make: func(r *rand.Rand, n int) []any { return random(r, n, n, n) }},
		{Name: "row by column", Make: func(r *rand.Rand, n int) []any { return random(r, 1, n, 1) }},
		{Name: "column by row", Make: func(r *rand.Rand, n int) []any { return random(r, n, 1, n) }},
	},
	Letters: func(a, b [][]float64) map[string]int {
		return map[string]int{"m": len(a), "n": len(b), "p": len(b[0])}
	},
}

func random(r *rand.Rand, m, n, p int) []any {
	return []any{gen.NormalMatrix(r, m, n), gen.NormalMatrix(r, n, p)}
}
