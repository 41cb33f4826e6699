package conv1x1

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how images and layers are drawn: small, with axes of unequal sizes,
// and sometimes with one size that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		channels, filters := gen.Int(t, "channels", 1, 4), gen.Int(t, "filters", 1, 4)
		shape := []int{gen.Int(t, "images", 1, 2), channels, gen.Int(t, "rows", 1, 3), gen.Int(t, "cols", 1, 3)}
		biases := filters
		w := gen.QuarterMatrix(t, "W", filters, channels, -3, 3)
		switch gen.Int(t, "bad", 0, 12) {
		case 8:
			shape[gen.Int(t, "axis", 0, 3)] = 0
		case 9:
			shape = shape[:gen.Int(t, "rank", 1, 3)]
		case 10:
			last := &w[filters-1]
			*last = append(*last, 1)[gen.Int(t, "less", 0, 1)*2:]
		case 11:
			biases += 2*gen.Int(t, "more", 0, 1) - 1
		case 12:
			w, biases = nil, gen.Int(t, "biases", 0, 1)
		}
		return []any{gen.QuarterTensor(t, "x", -3, 3, shape...), Dense{W: w, B: gen.Quarters(t, "B", biases, -3, 3)}}
	},
	Large: []gen.Family{
		{Name: "many pixels", Make: func(r *rand.Rand, n int) []any { return random(r, 3, 5, 1, 3, 1, (n+2)/3) }},
		{Name: "many channels", Make: func(r *rand.Rand, n int) []any { return random(r, n, 3, 1, n, 1, 1) }},
		{Name: "many images", Make: func(r *rand.Rand, n int) []any { return random(r, 2, 4, (n+7)/8, 2, 2, 2) }},
	},
	Letters: func(x Tensor, d Dense) map[string]int {
		return map[string]int{"f": len(d.W), "n": x.Len(), "c": x.Shape[1]}
	},
}

func random(r *rand.Rand, channels, filters int, shape ...int) []any {
	return []any{gen.NormalTensor(r, shape...), Dense{W: gen.NormalMatrix(r, filters, channels), B: gen.Normals(r, filters)}}
}
