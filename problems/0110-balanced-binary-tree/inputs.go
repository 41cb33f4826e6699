package balanced

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/ds/tree"
	"drill/judge/gen"
)

// Inputs says how trees are drawn: of any shape, or balanced ones, to which a
// node may be added that need not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		if !rapid.Bool().Draw(t, "balanced") {
			return []any{dstest.Tree(rapid.IntRange(0, 1), 8).Draw(t, "root")}
		}
		root := drawn(t, gen.Int(t, "height", 0, 4))
		if at := gen.Int(t, "one more", -2, 7); root != nil && at >= 0 {
			// The bits of at say where to turn.
			place := &root
			for ; *place != nil; at /= 2 {
				if at%2 == 0 {
					place = &(*place).Left
				} else {
					place = &(*place).Right
				}
			}
			*place = &TreeNode{}
		}
		return []any{root}
	},
	Large: append(gen.Trees("", gen.Values(-1e4, 1e4)),
		gen.Family{Name: "thin, higher on the left", Make: func(_ *rand.Rand, n int) []any {
			return []any{mirrored(thin(n))}
		}},
		gen.Family{Name: "thin, higher on the right", Make: func(_ *rand.Rand, n int) []any {
			return []any{thin(n)}
		}},
		gen.Family{Name: "thin, without one leaf", Make: func(_ *rand.Rand, n int) []any {
			root := thin(n)
			above := root // in the end the deepest node that has a leaf on its left
			for n := root; n != nil && n.Left != nil; n = n.Right {
				above = n
			}
			if above != nil {
				above.Left = nil
			}
			return []any{root}
		}},
		gen.Family{Name: "paths beside the left side", Make: func(_ *rand.Rand, n int) []any {
			// Every node on the left side has subtrees of one height, the
			// right one a path: seen from the top all is well for long.
			var root *TreeNode
			for h := 0; h < n; h++ {
				var path *TreeNode
				for range h {
					path = &TreeNode{Right: path}
				}
				root = &TreeNode{Left: root, Right: path}
				n -= 1 + h
			}
			return []any{root}
		}},
	),
}

// drawn draws a balanced tree of a height.
func drawn(t *rapid.T, height int) *TreeNode {
	if height <= 0 {
		return nil
	}
	left, right := height-1, height-1
	switch gen.Int(t, "lower", 0, 2) {
	case 1:
		left--
	case 2:
		right--
	}
	return &TreeNode{Left: drawn(t, left), Right: drawn(t, right)}
}

// thin returns the highest balanced tree of at most n nodes, with the lower
// subtree on the left everywhere.
func thin(n int) *tree.Node {
	lower, size := 0, 0 // nodes of the trees of the last two heights
	height := 0
	for 1+lower+size <= n {
		lower, size = size, 1+lower+size
		height++
	}
	return thinOf(height)
}

func thinOf(height int) *tree.Node {
	if height <= 0 {
		return nil
	}
	return &tree.Node{Left: thinOf(height - 2), Right: thinOf(height - 1)}
}

func mirrored(n *tree.Node) *tree.Node {
	if n != nil {
		n.Left, n.Right = mirrored(n.Right), mirrored(n.Left)
	}
	return n
}
