package quadraticnetwork

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how functions are drawn: of few inputs, with zeros, and sometimes
// with something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		d := gen.Int(t, "inputs", 1, 4)
		b, w, wij := gen.Quarter(t, "b", -3, 3), gen.Quarters(t, "w", d, -3, 3), make([][]float64, d)
		for i := range wij {
			wij[i] = gen.Quarters(t, "wij", i+1, -3, 3)
		}
		i, odd := gen.Int(t, "which", 0, d-1), rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		switch gen.Int(t, "special", 0, 20) {
		case 20:
			b = odd.Draw(t, "constant")
		case 19:
			w[i] = odd.Draw(t, "linear")
		case 18:
			wij[i][0] = odd.Draw(t, "product")
		case 17:
			wij[i] = append(wij[i], 0)
		case 16:
			wij[i] = wij[i][1:]
		case 15:
			wij = wij[1:]
		case 14:
			w = w[1:]
		case 13:
			w, wij = nil, nil
		case 12:
			clear(w)
			clear(wij[i])
		}
		return []any{b, w, wij}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			d := n
			wij := make([][]float64, d)
			for i := range wij {
				wij[i] = gen.Normals(r, i+1)
			}
			return []any{r.NormFloat64(), gen.Normals(r, d), wij}
		}},
	},
	Letters: func(_ float64, w []float64, _ [][]float64) map[string]int { return map[string]int{"d": len(w)} },
}
