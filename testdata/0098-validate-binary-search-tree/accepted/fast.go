package validbst

import "math"

type subtree struct {
	root      *TreeNode
	low, high int
}

// Bounds are carried down in variables; only where the way forks, the right
// subtree goes onto a stack, together with its own.
func isValidBST(root *TreeNode) bool {
	var room [24]subtree
	stack := room[:0]
	n, low, high := root, math.MinInt, math.MaxInt
	for {
		for n != nil {
			v := n.Val
			if v <= low || v >= high {
				return false
			}
			if n.Left == nil {
				n, low = n.Right, v
				continue
			}
			if n.Right != nil {
				stack = append(stack, subtree{n.Right, v, high})
			}
			n, high = n.Left, v
		}
		if len(stack) == 0 {
			return true
		}
		top := &stack[len(stack)-1]
		n, low, high = top.root, top.low, top.high
		stack = stack[:len(stack)-1]
	}
}
