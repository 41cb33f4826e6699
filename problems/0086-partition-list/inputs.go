package partitionlist

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/list"
	"drill/judge/gen"
)

// Inputs says how lists are drawn, and x among their values or just beside.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{list.New(gen.Slice(t, "head", 0, 8, -2, 2)...), gen.Int(t, "x", -3, 3)}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{list.New(gen.Ints(r, n, -100, 100)...), r.IntN(101) - 50}
		}},
		{Name: "by turns", Make: func(_ *rand.Rand, n int) []any {
			return made(n, 0, func(i int) int { return i%2 - 1 })
		}},
		{Name: "the lesser half last", Make: func(_ *rand.Rand, n int) []any {
			return made(n, 0, func(i int) int { return 100 - i*201/n })
		}},
		{Name: "nothing less", Make: func(_ *rand.Rand, n int) []any {
			return made(n, -200, func(i int) int { return i%201 - 100 })
		}},
		{Name: "all less", Make: func(_ *rand.Rand, n int) []any {
			return made(n, 200, func(i int) int { return 100 - i%201 })
		}},
	},
}

func made(n, x int, val func(i int) int) []any {
	vals := make([]int, n)
	for i := range vals {
		vals[i] = val(i)
	}
	return []any{list.New(vals...), x}
}
