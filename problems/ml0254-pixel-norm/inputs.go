package pixelnorm

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how batches are drawn: small, with axes of unequal sizes, and
// sometimes without elements or a negative eps.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		shape := []int{gen.Int(t, "images", 1, 3), gen.Int(t, "channels", 1, 4), gen.Int(t, "rows", 1, 3), gen.Int(t, "cols", 1, 3)}
		eps := gen.Quarter(t, "eps", 0, 4) + 0.25
		switch gen.Int(t, "bad", 0, 10) {
		case 8:
			shape[gen.Int(t, "axis", 0, 3)] = 0
		case 9:
			shape = shape[:gen.Int(t, "rank", 1, 3)]
		case 10:
			eps = -0.75
		}
		return []any{gen.QuarterTensor(t, "x", -3, 3, shape...), eps}
	},
	Large: []gen.Family{
		{Name: "many pixels", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalTensor(r, 1, 3, 1, (n+2)/3), 0.1}
		}},
		{Name: "many channels", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalTensor(r, 1, (n+3)/4, 2, 2), 0.1}
		}},
		{Name: "many images", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalTensor(r, (n+5)/6, 3, 2, 1), 0.1}
		}},
	},
}
