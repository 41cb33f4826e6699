package inverttree

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/judge/gen"
)

// Inputs says how trees are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{dstest.Tree(gen.Num(0, 3, -100, 100), 7).Draw(t, "root")}
	},
	Large: []gen.Family{
		{Name: "path to the left", Make: func(_ *rand.Rand, n int) []any {
			var root *TreeNode
			for i := range n {
				root = &TreeNode{Val: i % 100, Left: root}
			}
			return []any{root}
		}},
		{Name: "zigzag", Make: func(_ *rand.Rand, n int) []any {
			var root *TreeNode
			for i := range n {
				if i%2 == 0 {
					root = &TreeNode{Val: i % 100, Left: root}
				} else {
					root = &TreeNode{Val: i % 100, Right: root}
				}
			}
			return []any{root}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			var root *TreeNode
			free := []**TreeNode{&root} // where a node may hang
			for range n {
				k := r.IntN(len(free))
				node := &TreeNode{Val: r.IntN(201) - 100}
				*free[k], free[k] = node, &node.Left
				free = append(free, &node.Right)
			}
			return []any{root}
		}},
		{Name: "full levels", Make: func(_ *rand.Rand, n int) []any {
			nodes := make([]TreeNode, n)
			for i := range nodes {
				nodes[i].Val = i % 100
				if i > 0 && i%2 == 1 {
					nodes[(i-1)/2].Left = &nodes[i]
				} else if i > 0 {
					nodes[(i-1)/2].Right = &nodes[i]
				}
			}
			return []any{&nodes[0]}
		}},
	},
}
