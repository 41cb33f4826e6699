package treedepth

// Level by level, but puts missing children into the queue: the last level
// has none but those.
func maxDepth(root *TreeNode) int {
	depth := 0
	for level := []*TreeNode{root}; len(level) > 0; depth++ {
		var next []*TreeNode
		for _, n := range level {
			if n != nil {
				next = append(next, n.Left, n.Right)
			}
		}
		level = next
	}
	return depth
}
