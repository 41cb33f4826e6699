package balanced

import "math"

// Wants all leaves on the last two levels.
func isBalanced(root *TreeNode) bool {
	least, most := math.MaxInt, 0
	var walk func(n *TreeNode, depth int)
	walk = func(n *TreeNode, depth int) {
		if n == nil {
			return
		}
		if n.Left == nil && n.Right == nil {
			least, most = min(least, depth), max(most, depth)
		}
		walk(n.Left, depth+1)
		walk(n.Right, depth+1)
	}
	walk(root, 1)
	return most == 0 || most-least <= 1
}
