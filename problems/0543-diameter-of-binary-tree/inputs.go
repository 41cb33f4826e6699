package diameter

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
		some := dstest.Tree(rapid.IntRange(-1, 1), 10).Filter(func(n *TreeNode) bool { return n != nil })
		return []any{some.Draw(t, "root")}
	},
	Large: append(gen.Trees("", gen.Values(-100, 100)),
		gen.Family{Name: "two paths below a path", Make: func(_ *rand.Rand, n int) []any {
			left, right := &tree.Node{}, &tree.Node{}
			root := &tree.Node{Left: left, Right: right}
			for range n / 3 {
				left.Right, right.Left = &tree.Node{}, &tree.Node{}
				left, right = left.Right, right.Left
				root = &tree.Node{Right: root}
			}
			return []any{root}
		}},
	),
}
