package adain

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how images and styles are drawn: small, with axes of unequal sizes,
// and sometimes with one size that does not fit or a negative eps.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		shape := []int{gen.Int(t, "images", 1, 3), gen.Int(t, "channels", 1, 3), gen.Int(t, "rows", 1, 3), gen.Int(t, "cols", 1, 4)}
		scale := gen.QuarterMatrix(t, "scale", shape[0], shape[1], -2, 2)
		bias := gen.QuarterMatrix(t, "bias", shape[0], shape[1], -2, 2)
		eps := gen.Quarter(t, "eps", 0, 4) + 0.25
		style := []*[][]float64{&scale, &bias}[gen.Int(t, "style", 0, 1)]
		switch gen.Int(t, "bad", 0, 12) {
		case 8:
			shape[gen.Int(t, "axis", 0, 3)] = 0
		case 9:
			shape = shape[:gen.Int(t, "rank", 1, 3)]
		case 10: // a row too many or too few
			*style = append(*style, (*style)[0])[2*gen.Int(t, "less", 0, 1):]
		case 11: // a channel too many or too few
			last := &(*style)[len(*style)-1]
			*last = append(*last, 1)[2*gen.Int(t, "less", 0, 1):]
		case 12:
			eps = -0.75
		}
		return []any{gen.QuarterTensor(t, "x", -3, 3, shape...), scale, bias, eps}
	},
	Large: []gen.Family{
		{Name: "one plane", Make: func(r *rand.Rand, n int) []any { return random(r, 1, 1, 1, n) }},
		{Name: "many channels", Make: func(r *rand.Rand, n int) []any { return random(r, 2, (n+7)/8, 2, 2) }},
		{Name: "many images", Make: func(r *rand.Rand, n int) []any { return random(r, (n+11)/12, 2, 2, 3) }},
	},
}

func random(r *rand.Rand, shape ...int) []any {
	return []any{gen.NormalTensor(r, shape...), gen.NormalMatrix(r, shape[0], shape[1]), gen.NormalMatrix(r, shape[0], shape[1]), 0.1}
}
