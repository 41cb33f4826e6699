package nextright

import (
	"math/bits"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/judge/gen"
)

// Inputs says how perfect trees are drawn; a size is rounded down to one less
// than a power of two.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{dstest.PerfectLinked(gen.Num(-2, 2, -1000, 1000), 4).Draw(t, "root")}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{perfect(n, func(int) int { return r.IntN(2001) - 1000 })}
		}},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any {
			return []any{perfect(n, func(int) int { return 0 })}
		}},
	},
}

func perfect(n int, val func(i int) int) *Node {
	nodes := make([]Node, 1<<(bits.Len(uint(n+1))-1)-1)
	if len(nodes) == 0 {
		return nil
	}
	for i := range nodes {
		nodes[i].Val = val(i)
		if 2*i+2 < len(nodes) {
			nodes[i].Left, nodes[i].Right = &nodes[2*i+1], &nodes[2*i+2]
		}
	}
	return &nodes[0]
}
