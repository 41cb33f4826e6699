package validbst

import (
	"math"
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/ds/tree"
	"drill/judge/gen"
)

// Inputs says how trees are drawn: search trees, of which some get a flaw.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		root := dstest.BST(-4, 4, 7).Filter(func(n *TreeNode) bool { return n != nil }).Draw(t, "root")
		nodes := slices.Collect(tree.Preorder(root))
		if k := gen.Int(t, "flawed", -2, len(nodes)-1); k >= 0 {
			nodes[k].Val = gen.Int(t, "flaw", -4, 4)
		}
		if rapid.Bool().Draw(t, "to the edges") {
			for _, n := range nodes {
				switch n.Val {
				case -4:
					n.Val = math.MinInt32
				case 4:
					n.Val = math.MaxInt32
				}
			}
		}
		return []any{root}
	},
	Large: append(gen.Trees("", ordered), gen.Trees(", one value twice", flawed)...),
}

// ordered spreads the values from one edge of 32 bits to the other.
func ordered(_ *rand.Rand, root *tree.Node) []any {
	nodes := slices.Collect(tree.Inorder(root))
	for i, n := range nodes {
		n.Val = math.MinInt32 + i*math.MaxUint32/max(len(nodes)-1, 1)
	}
	return []any{root}
}

// flawed gives the value of the last node of the preorder to the one before or
// behind it in order, which may be far off in the tree.
func flawed(r *rand.Rand, root *tree.Node) []any {
	args := ordered(r, root)
	preorder, inorder := slices.Collect(tree.Preorder(root)), slices.Collect(tree.Inorder(root))
	if len(inorder) < 2 {
		return args
	}
	last := preorder[len(preorder)-1]
	if i := slices.Index(inorder, last); i > 0 {
		inorder[i-1].Val = last.Val
	} else {
		inorder[1].Val = last.Val
	}
	return args
}
