package batchnorm

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how batches are drawn: small, with axes of unequal sizes, and
// sometimes with one size that does not fit or an eps that is 0 or negative.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		shape := []int{gen.Int(t, "images", 1, 3), gen.Int(t, "channels", 1, 3), gen.Int(t, "rows", 1, 3), gen.Int(t, "cols", 1, 4)}
		scales, shifts := shape[1], shape[1]
		eps := gen.Quarter(t, "eps", 0, 4) + 0.25
		switch gen.Int(t, "bad", 0, 12) {
		case 8:
			shape[gen.Int(t, "axis", 0, 3)] = 0
		case 9:
			shape = shape[:gen.Int(t, "rank", 1, 3)]
		case 10:
			scales += 2*gen.Int(t, "more", 0, 1) - 1
		case 11:
			shifts += 2*gen.Int(t, "more", 0, 1) - 1
		case 12:
			eps = -gen.Quarter(t, "below", 0, 1)
		}
		x := gen.QuarterTensor(t, "x", -3, 3, shape...)
		if constant(x) >= 0 && eps == 0 {
			eps = -1
		}
		return []any{x, gen.Quarters(t, "gamma", scales, -2, 2), gen.Quarters(t, "beta", shifts, -2, 2), eps}
	},
	Large: []gen.Family{
		{Name: "one channel", Make: func(r *rand.Rand, n int) []any { return random(r, 1, 1, 1, n) }},
		{Name: "one pixel", Make: func(r *rand.Rand, n int) []any { return random(r, n, 1, 1, 1) }},
		{Name: "many channels", Make: func(r *rand.Rand, n int) []any { return random(r, 2, (n+7)/8, 2, 2) }},
	},
	Letters: func(x Tensor, _, _ []float64, _ float64) map[string]int {
		return map[string]int{"n": x.Len(), "c": x.Shape[1]}
	},
}

func random(r *rand.Rand, shape ...int) []any {
	return []any{gen.NormalTensor(r, shape...), gen.Normals(r, shape[1]), gen.Normals(r, shape[1]), 0.1}
}
