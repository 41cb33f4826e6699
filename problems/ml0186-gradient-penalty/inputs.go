package gradientpenalty

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how critics are drawn: small, hidden numbers of 0 among them, and
// sometimes with something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, d, h := gen.Int(t, "points", 1, 3), gen.Int(t, "inputs", 1, 3), gen.Int(t, "hidden", 1, 3)
		x := gen.QuarterMatrix(t, "x", n, d, -2, 2)
		l1 := Dense{W: gen.QuarterMatrix(t, "w1", h, d, -2, 2), B: gen.Quarters(t, "b1", h, -1, 1)}
		l2 := Dense{W: gen.QuarterMatrix(t, "w2", 1, h, -2, 2), B: gen.Quarters(t, "b2", 1, -1, 1)}
		act, lambda := rapid.SampledFrom([]string{"identity", "relu", "tanh", "sigmoid"}).Draw(t, "act"), gen.Quarter(t, "lambda", 0, 10)
		odd := rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		k := gen.Int(t, "which", 0, h-1)
		switch gen.Int(t, "special", 0, 30) {
		case 30:
			x[n-1][0] = odd.Draw(t, "x")
		case 29:
			l1.W[k][0] = odd.Draw(t, "w1")
		case 28:
			l1.B[k] = odd.Draw(t, "b1")
		case 27:
			l2.W[0][k] = odd.Draw(t, "w2")
		case 26:
			l2.B[0] = odd.Draw(t, "b2")
		case 25:
			lambda = rapid.OneOf(odd, rapid.Just(-1.0)).Draw(t, "no lambda")
		case 24:
			act = "gelu"
		case 23:
			x[n-1] = append(x[n-1], 1)
		case 22:
			l1.W[k] = l1.W[k][1:]
		case 21:
			l1.B = l1.B[1:]
		case 20:
			l2.W[0] = append(l2.W[0], 1)
		case 19:
			l2.W, l2.B = append(l2.W, l2.W[0]), append(l2.B, 0)
		case 18:
			l2.B = nil
		case 17:
			x = nil
		case 16:
			l1, l2.W[0] = Dense{}, nil
		}
		return []any{x, l1, l2, act, lambda}
	},
	Large: []gen.Family{
		{Name: "tanh", Make: func(r *rand.Rand, n int) []any {
			d := min(n, 32)
			return []any{
				gen.NormalMatrix(r, d, d), Dense{W: gen.NormalMatrix(r, d, d), B: gen.Normals(r, d)},
				Dense{W: gen.NormalMatrix(r, 1, d), B: gen.Normals(r, 1)}, "tanh", 10.0,
			}
		}},
	},
	Letters: func(x [][]float64, l1, _ Dense, _ string, _ float64) map[string]int {
		return map[string]int{"N": len(x), "d": len(x[0]), "h": len(l1.W)}
	},
}
