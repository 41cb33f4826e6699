package cycleentry

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how a list and its loop are drawn. Values repeat, so that a node
// is not told by its value.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		head := gen.Nums(t, "head", 0, 8, gen.Num(0, 2, -1e5, 1e5))
		return []any{head, gen.Int(t, "pos", -1, len(head)-1)}
	},
	Large: []gen.Family{
		{Name: "no loop", Make: looped(func(*rand.Rand, int) int { return -1 })},
		{Name: "one round", Make: looped(func(*rand.Rand, int) int { return 0 })},
		{Name: "the tail links to itself", Make: looped(func(_ *rand.Rand, n int) int { return n - 1 })},
		{Name: "random loop", Make: looped(func(r *rand.Rand, n int) int { return r.IntN(n) })},
	},
}

func looped(pos func(r *rand.Rand, n int) int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		return []any{gen.Ints(r, n, -1e5, 1e5), pos(r, n)}
	}
}
