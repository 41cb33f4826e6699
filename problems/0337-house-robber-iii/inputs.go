package robtree

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
		some := dstest.Tree(rapid.IntRange(0, 4), 9).Filter(func(n *TreeNode) bool { return n != nil })
		return []any{some.Draw(t, "root")}
	},
	Large: append(gen.Trees("", gen.Values(0, 1e4)),
		gen.Family{Name: "path, all of the largest value", Make: path(1e4)},
		gen.Family{Name: "path, all zero", Make: path(0)},
		gen.Family{Name: "path, two poor houses between rich ones", Make: path(9, 1, 1)},
	),
}

// path makes a path whose nodes take the given values in turn.
func path(vals ...int) func(r *rand.Rand, n int) []any {
	return func(_ *rand.Rand, n int) []any {
		var root *tree.Node
		for i := range n {
			root = &tree.Node{Val: vals[i%len(vals)], Right: root}
		}
		return []any{root}
	}
}
