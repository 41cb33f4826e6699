package trimbst

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/ds/tree"
	"drill/judge/gen"
)

// Inputs says how search trees and ranges are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		some := dstest.BST(0, 10, 8).Filter(func(n *TreeNode) bool { return n != nil })
		low := gen.Int(t, "low", 0, 10)
		return []any{some.Draw(t, "root"), low, gen.Int(t, "high", low, 10)}
	},
	Large: slices.Concat(
		gen.Trees("", func(_ *rand.Rand, root *tree.Node) []any {
			n := numbered(root)
			return []any{root, n / 4, n / 4 * 3}
		}),
		gen.Trees(", one value stays", func(_ *rand.Rand, root *tree.Node) []any {
			numbered(root)
			last := 0
			for n := range tree.Preorder(root) {
				last = n.Val
			}
			return []any{root, last, last}
		}),
		gen.Trees(", all stays", func(_ *rand.Rand, root *tree.Node) []any {
			return []any{root, 0, numbered(root)}
		}),
	),
}

// numbered gives the values 0, 1, … in order, and returns how many.
func numbered(root *tree.Node) int {
	i := 0
	for n := range tree.Inorder(root) {
		n.Val = i
		i++
	}
	return i
}
