package mergek

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/ds/list"
	"drill/judge/gen"
)

// Inputs says how sorted lists are drawn; a size is the number of nodes of all
// together.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		vals := rapid.SliceOfN(rapid.SliceOfN(rapid.IntRange(-2, 3), 0, 4), 0, 6).Draw(t, "lists")
		return sorted(vals)
	},
	Large: []gen.Family{
		{Name: "one node each, rising", Make: func(_ *rand.Rand, n int) []any {
			return cut(n, 1, func(i int) int { return i*20_001/n - 10_000 })
		}},
		{Name: "one node each, falling", Make: func(_ *rand.Rand, n int) []any {
			return cut(n, 1, func(i int) int { return 10_000 - i*20_001/n })
		}},
		{Name: "one node each, random", Make: func(r *rand.Rand, n int) []any { return cut(n, 1, random(r)) }},
		{Name: "few long lists, random", Make: func(r *rand.Rand, n int) []any { return cut(n, 500, random(r)) }},
		{Name: "lists of ten, random", Make: func(r *rand.Rand, n int) []any { return cut(n, 10, random(r)) }},
		{Name: "long lists by turns", Make: func(_ *rand.Rand, n int) []any {
			lists := (n + 499) / 500
			return cut(n, 500, func(i int) int { return i%500*40 + i/500*40/lists - 10_000 })
		}},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any { return cut(n, 100, func(int) int { return 7 }) }},
		{Name: "most lists empty", Make: func(r *rand.Rand, n int) []any {
			vals := make([][]int, n)
			vals[n/2] = gen.Ints(r, min(n, 500), -10_000, 10_000)
			vals[n-1] = gen.Ints(r, min(n, 500), -10_000, 10_000)
			return sorted(vals)
		}},
	},
	Letters: func(lists []*ListNode) map[string]int {
		nodes := 0
		for _, l := range lists {
			for range l.All() {
				nodes++
			}
		}
		return map[string]int{"k": len(lists), "n": nodes}
	},
}

func random(r *rand.Rand) func(int) int {
	return func(int) int { return r.IntN(20_001) - 10_000 }
}

// cut deals n values out to lists of the given size.
func cut(n, size int, val func(i int) int) []any {
	all := make([]int, n)
	for i := range all {
		all[i] = val(i)
	}
	return sorted(slices.Collect(slices.Chunk(all, size)))
}

func sorted(vals [][]int) []any {
	lists := make([]*ListNode, len(vals))
	for i := range vals {
		slices.Sort(vals[i])
		lists[i] = list.New(vals[i]...)
	}
	return []any{lists}
}
