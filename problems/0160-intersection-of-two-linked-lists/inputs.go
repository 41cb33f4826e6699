package intersection

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how two lists are drawn: the common nodes, and what stands
// before them in each. Values repeat, so that a node is not told by its value.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		val := gen.Num(1, 2, 1, 1e5)
		common := gen.Nums(t, "common", 0, 5, val)
		least := 0
		if len(common) == 0 {
			least = 1
		}
		return meeting(gen.Nums(t, "beforeA", least, 5, val), gen.Nums(t, "beforeB", least, 5, val), common)
	},
	Large: []gen.Family{
		{Name: "apart", Make: func(r *rand.Rand, n int) []any {
			return meeting(gen.Ints(r, n, 1, 1e5), gen.Ints(r, max(n-1, 1), 1, 1e5), nil)
		}},
		{Name: "apart, equal values", Make: func(_ *rand.Rand, n int) []any {
			return meeting(slices.Repeat([]int{1}, n), slices.Repeat([]int{1}, n), nil)
		}},
		{Name: "the last node only", Make: func(r *rand.Rand, n int) []any {
			return meeting(gen.Ints(r, n-1, 1, 1e5), gen.Ints(r, n-1, 1, 1e5), []int{1})
		}},
		{Name: "A is the end of B", Make: func(r *rand.Rand, n int) []any {
			size := (n + 1) / 2
			return meeting(nil, gen.Ints(r, n-size, 1, 1e5), gen.Ints(r, size, 1, 1e5))
		}},
		{Name: "one before, many before", Make: func(r *rand.Rand, n int) []any {
			return meeting([]int{1}, gen.Ints(r, n-1, 1, 1e5), []int{2})
		}},
		{Name: "equal values", Make: func(_ *rand.Rand, n int) []any {
			return meeting(slices.Repeat([]int{7}, n/2), slices.Repeat([]int{7}, n/3), slices.Repeat([]int{7}, n-n/2))
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			size := 1 + r.IntN(n)
			return meeting(gen.Ints(r, r.IntN(n-size+1), 1, 1e5), gen.Ints(r, n-size, 1, 1e5), gen.Ints(r, size, 1, 1e5))
		}},
	},
}

// meeting makes the arguments of a case.
func meeting(beforeA, beforeB, common []int) []any {
	value := 0
	if len(common) > 0 {
		value = common[0]
	}
	return []any{value, slices.Concat(beforeA, common), slices.Concat(beforeB, common), len(beforeA), len(beforeB)}
}
