package pathsum

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/ds/tree"
	"drill/judge/gen"
)

// Inputs says how trees are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		some := dstest.Tree(rapid.IntRange(-3, 3), 9).Filter(func(n *TreeNode) bool { return n != nil })
		return []any{some.Draw(t, "root")}
	},
	Large: append(gen.Trees("", gen.Values(-1000, 1000)),
		gen.Family{Name: "path, all of the largest value", Make: path(1000, 1000)},
		gen.Family{Name: "path, all of the least value", Make: path(-1000, -1000)},
		gen.Family{Name: "path, two steps up and one down", Make: path(7, -5, 7)},
	),
}

// path makes a path whose nodes take the given values in turn.
func path(vals ...int) func(r *rand.Rand, n int) []any {
	return func(_ *rand.Rand, n int) []any {
		var root *tree.Node
		for i := range n {
			root = &tree.Node{Val: vals[i%len(vals)], Left: root}
		}
		return []any{root}
	}
}
