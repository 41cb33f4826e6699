package patchify

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how images are drawn: with axes of unequal sizes, mostly such that
// they can be cut. The growths' n is the number of elements.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		p := gen.Int(t, "p", 1, 3)
		shape := []int{gen.Int(t, "channels", 1, 3), p * gen.Int(t, "down", 1, 3), p * gen.Int(t, "across", 1, 3)}
		switch gen.Int(t, "bad", 0, 10) {
		case 7:
			shape[gen.Int(t, "axis", 1, 2)]++
		case 8:
			p = -p
		case 9:
			shape = append(shape, 1)
		case 10:
			p, shape = 0, shape[:gen.Int(t, "rank", 2, 3)]
		}
		return []any{gen.QuarterTensor(t, "x", -9, 9, shape...), p}
	},
	Large: []gen.Family{
		{Name: "single pixels", Make: func(r *rand.Rand, n int) []any { return []any{gen.NormalTensor(r, 1, 1, n), 1} }},
		{Name: "one patch, many channels", Make: func(r *rand.Rand, n int) []any { return []any{gen.NormalTensor(r, n/4, 2, 2), 2} }},
		{Name: "a row of patches", Make: func(r *rand.Rand, n int) []any { return []any{gen.NormalTensor(r, 3, 4, n/12/4*4), 4} }},
	},
	Letters: func(x Tensor, _ int) map[string]int { return map[string]int{"n": x.Len()} },
}
