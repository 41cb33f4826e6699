package modulation

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how weights and styles are drawn: small, with axes of unequal sizes,
// and sometimes with one size that does not fit or a negative eps.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		shape := []int{gen.Int(t, "filters", 1, 3), gen.Int(t, "channels", 1, 3), gen.Int(t, "tall", 1, 3), gen.Int(t, "wide", 1, 3)}
		styles, eps := shape[1], gen.Quarter(t, "eps", 0, 4)+0.25
		switch gen.Int(t, "bad", 0, 11) {
		case 8:
			shape[gen.Int(t, "axis", 0, 3)] = 0
		case 9:
			shape = shape[:gen.Int(t, "rank", 1, 3)]
		case 10:
			styles += 2*gen.Int(t, "more", 0, 1) - 1
		case 11:
			eps = -0.75
		}
		return []any{gen.QuarterTensor(t, "w", -3, 3, shape...), gen.Quarters(t, "style", styles, -3, 3), gen.Int(t, "demod", 0, 1) == 1, eps}
	},
	Large: []gen.Family{
		{Name: "many filters", Make: func(r *rand.Rand, n int) []any { return random(r, (n+7)/8, 2, 2, 2) }},
		{Name: "many channels", Make: func(r *rand.Rand, n int) []any { return random(r, 2, (n+5)/6, 1, 3) }},
		{Name: "large kernel", Make: func(r *rand.Rand, n int) []any { return random(r, 1, 1, 1, n) }},
	},
}

func random(r *rand.Rand, shape ...int) []any {
	return []any{gen.NormalTensor(r, shape...), gen.Normals(r, shape[1]), true, 0.1}
}
