package transpose

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how axes are drawn: permutations mostly, and some lists that come
// near to one. The growths' r is the number of axes.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		rank := gen.Int(t, "rank", 0, 6)
		axes := make([]int, rank)
		for axis := range axes {
			axes[axis] = axis
		}
		axes = rapid.Permutation(axes).Draw(t, "axes")
		shape, strides := gen.Slice(t, "shape", rank, rank, 0, 9), gen.Slice(t, "strides", rank, rank, -9, 9)
		switch gen.Int(t, "bad", 0, 10) {
		case 7:
			axes = append(axes, rank)
		case 8:
			shape = append(shape, 1)
		case 9:
			strides = append(strides, 1)
		case 10:
			if rank > 0 {
				axes[gen.Int(t, "at", 0, rank-1)] = gen.Int(t, "axis", -1, rank)
			}
		}
		return []any{shape, strides, axes}
	},
	Large: []gen.Family{
		{Name: "any order", Make: axes(func(r *rand.Rand, n int) []int { return r.Perm(n) })},
		{Name: "reversed", Make: axes(func(_ *rand.Rand, n int) []int { return gen.Falling(n, 0, n-1) })},
		{Name: "as they were", Make: axes(func(_ *rand.Rand, n int) []int { return gen.Rising(n, 0, n-1) })},
	},
	Letters: func(shape, _, _ []int) map[string]int { return map[string]int{"r": len(shape)} },
}

func axes(order func(r *rand.Rand, n int) []int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		return []any{gen.Ints(r, n, 0, 1000), gen.Ints(r, n, -1000, 1000), order(r, n)}
	}
}
