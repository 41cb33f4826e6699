package intersection

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how two lists with a shared end are drawn. Values repeat, so that
// a node is not told by its value.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		shared := gen.Slice(t, "shared", 0, 4, 1, 2)
		need := 0 // no list is empty
		if len(shared) == 0 {
			need = 1
		}
		return joined(gen.Slice(t, "front of A", need, 4, 1, 2), gen.Slice(t, "front of B", need, 4, 1, 2), shared)
	},
	Large: []gen.Family{
		{Name: "nothing shared", Make: func(r *rand.Rand, n int) []any {
			return joined(gen.Ints(r, n, 1, 1e5), gen.Ints(r, max(n-1, 1), 1, 1e5), nil)
		}},
		{Name: "the last node shared", Make: func(r *rand.Rand, n int) []any {
			return joined(gen.Ints(r, n-1, 1, 1e5), gen.Ints(r, n-1, 1, 1e5), []int{1})
		}},
		{Name: "short front before a long end", Make: func(r *rand.Rand, n int) []any {
			return joined(nil, gen.Ints(r, min(n-1, 3), 1, 9), gen.Ints(r, max(n-3, 1), 1, 1e5))
		}},
		{Name: "equal values", Make: func(_ *rand.Rand, n int) []any {
			return joined(slices.Repeat([]int{7}, n/2), slices.Repeat([]int{7}, n/3), slices.Repeat([]int{7}, n-n/2))
		}},
	},
}

func joined(frontA, frontB, shared []int) []any {
	intersectVal := 0
	if len(shared) > 0 {
		intersectVal = shared[0]
	}
	return []any{intersectVal, slices.Concat(frontA, shared), slices.Concat(frontB, shared), len(frontA), len(frontB)}
}
