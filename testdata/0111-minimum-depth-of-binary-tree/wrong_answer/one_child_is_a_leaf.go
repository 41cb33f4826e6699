package mindepth

// Level by level, but ends at a node that lacks one child.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	depth := 1
	for level := []*TreeNode{root}; ; depth++ {
		var next []*TreeNode
		for _, n := range level {
			if n.Left == nil || n.Right == nil {
				return depth
			}
			next = append(next, n.Left, n.Right)
		}
		level = next
	}
}
