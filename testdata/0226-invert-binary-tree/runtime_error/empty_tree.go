package inverttree

// Begins a queue with the root, whether there is one or not.
func invertTree(root *TreeNode) *TreeNode {
	for queue := []*TreeNode{root}; len(queue) > 0; queue = queue[1:] {
		n := queue[0]
		n.Left, n.Right = n.Right, n.Left
		if n.Left != nil {
			queue = append(queue, n.Left)
		}
		if n.Right != nil {
			queue = append(queue, n.Right)
		}
	}
	return root
}
