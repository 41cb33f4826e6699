package lcabst

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/tree"
	"drill/judge/gen"
)

// Inputs says how search trees and two of their values are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		vals := rapid.SliceOfNDistinct(gen.Num(-6, 6, -1e9, 1e9), 2, 9, rapid.ID[int]).Draw(t, "vals")
		var root *TreeNode
		for _, v := range vals {
			root = tree.Insert(root, v)
		}
		i := gen.Int(t, "i", 0, len(vals)-1)
		j := gen.Int(t, "j", 0, len(vals)-2)
		if j >= i {
			j++
		}
		return []any{root, vals[i], vals[j]}
	},
	Large: []gen.Family{
		{Name: "path to the right, both at its end", Make: func(_ *rand.Rand, n int) []any {
			var root *TreeNode
			for i := max(n, 2) - 1; i >= 0; i-- {
				root = &TreeNode{Val: i, Right: root}
			}
			return []any{root, max(n, 2) - 1, max(n, 2) - 2}
		}},
		{Name: "path to the left, both at its end", Make: func(_ *rand.Rand, n int) []any {
			var root *TreeNode
			for i := range max(n, 2) {
				root = &TreeNode{Val: i, Left: root}
			}
			return []any{root, 0, 1}
		}},
		{Name: "balanced, neighbours", Make: func(r *rand.Rand, n int) []any {
			p := r.IntN(max(n, 2) - 1)
			return []any{balanced(0, max(n, 2)), p, p + 1}
		}},
		{Name: "balanced, far apart", Make: func(_ *rand.Rand, n int) []any {
			return []any{balanced(0, max(n, 2)), max(n, 2) - 1, 0}
		}},
	},
}

// balanced builds a search tree of the values from lo up to hi-1.
func balanced(lo, hi int) *TreeNode {
	if lo == hi {
		return nil
	}
	mid := (lo + hi) / 2
	return &TreeNode{Val: mid, Left: balanced(lo, mid), Right: balanced(mid+1, hi)}
}
