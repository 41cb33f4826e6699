package im2col

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how images and kernels are drawn: small, with axes of unequal sizes,
// and sometimes with one size that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		shape := []int{gen.Int(t, "channels", 1, 3), gen.Int(t, "rows", 1, 5), gen.Int(t, "cols", 1, 5)}
		sizes := []any{gen.Int(t, "kh", 1, 3), gen.Int(t, "kw", 1, 3), gen.Int(t, "stride", 1, 3), gen.Int(t, "pad", 0, 2)}
		switch gen.Int(t, "bad", 0, 10) {
		case 8:
			shape[gen.Int(t, "axis", 0, 2)] = 0
		case 9:
			shape = append(shape, 1)[:[]int{1, 2, 4}[gen.Int(t, "rank", 0, 2)]]
		case 10:
			sizes[gen.Int(t, "which", 0, 3)] = -gen.Int(t, "below", 0, 2)
		}
		return append([]any{gen.QuarterTensor(t, "x", 1, 9, shape...)}, sizes...)
	},
	Large: []gen.Family{
		{Name: "one cell", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalTensor(r, 1, 1, n), 1, 1, 1, 0}
		}},
		{Name: "square kernel", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalTensor(r, 1, 3, (n+8)/9), 3, 3, 1, 1}
		}},
		{Name: "many channels", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.NormalTensor(r, (n+3)/4, 2, 2), 2, 2, 2, 0}
		}},
	},
}
