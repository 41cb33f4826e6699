package mindepth

// With a queue, but counts the nodes that leave it.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	queue := []*TreeNode{root}
	for depth := 1; ; depth++ {
		n := queue[0]
		queue = queue[1:]
		if n.Left == nil && n.Right == nil {
			return depth
		}
		if n.Left != nil {
			queue = append(queue, n.Left)
		}
		if n.Right != nil {
			queue = append(queue, n.Right)
		}
	}
}
