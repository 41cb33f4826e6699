package balanced

// Wants every level but the last to be full.
func isBalanced(root *TreeNode) bool {
	level := []*TreeNode{root}
	if root == nil {
		return true
	}
	for size := 1; ; size *= 2 {
		var next []*TreeNode
		for _, n := range level {
			for _, child := range []*TreeNode{n.Left, n.Right} {
				if child != nil {
					next = append(next, child)
				}
			}
		}
		if len(next) == 0 {
			return true
		}
		if len(level) != size {
			return false
		}
		level = next
	}
}
