package convolve

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how sequences are drawn: multiples of 1/4, so that no order of
// summation rounds.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{
			gen.Quarters(t, "f", gen.Int(t, "m", 0, 6), -3, 3),
			gen.Quarters(t, "g", gen.Int(t, "n", 0, 6), -3, 3),
		}
	},
	Large: []gen.Family{
		{Name: "equal lengths", Make: func(r *rand.Rand, n int) []any {
			return []any{uniform(r, n), uniform(r, n)}
		}},
		{Name: "short kernel", Make: func(r *rand.Rand, n int) []any {
			return []any{uniform(r, n), uniform(r, min(n, 5))}
		}},
	},
}

// uniform returns n numbers from -1 to 1.
func uniform(r *rand.Rand, n int) []float64 {
	list := make([]float64, n)
	for i := range list {
		list[i] = 2*r.Float64() - 1
	}
	return list
}
