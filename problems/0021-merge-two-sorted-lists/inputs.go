package mergetwo

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/ds/list"
	"drill/judge/gen"
)

// Inputs says how two sorted lists are drawn; a size is that of the longer one.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return sorted(gen.Slice(t, "list1", 0, 6, -2, 3), gen.Slice(t, "list2", 0, 6, -2, 3))
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return sorted(gen.Ints(r, n, -100, 100), gen.Ints(r, n, -100, 100))
		}},
		{Name: "by turns", Make: func(_ *rand.Rand, n int) []any {
			return sorted(rising(n, func(i int) int { return 2 * i }), rising(n, func(i int) int { return 2*i + 1 }))
		}},
		{Name: "the second list first", Make: func(_ *rand.Rand, n int) []any {
			return sorted(rising(n, func(i int) int { return n + i }), rising(n, func(i int) int { return i }))
		}},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any { return sorted(make([]int, n), make([]int, n)) }},
		{Name: "one node and many", Make: func(r *rand.Rand, n int) []any {
			return sorted([]int{100}, gen.Ints(r, n, -100, 100))
		}},
	},
}

// rising spreads the ranks of n of 2n nodes over the values.
func rising(n int, rank func(i int) int) []int {
	vals := make([]int, n)
	for i := range vals {
		vals[i] = rank(i)*201/(2*n) - 100
	}
	return vals
}

func sorted(list1, list2 []int) []any {
	slices.Sort(list1)
	slices.Sort(list2)
	return []any{list.New(list1...), list.New(list2...)}
}
