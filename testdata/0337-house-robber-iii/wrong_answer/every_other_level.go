package robtree

// The better one of the even and the odd levels.
func rob(root *TreeNode) int {
	var sums [2]int
	var walk func(n *TreeNode, level int)
	walk = func(n *TreeNode, level int) {
		if n != nil {
			sums[level%2] += n.Val
			walk(n.Left, level+1)
			walk(n.Right, level+1)
		}
	}
	walk(root, 0)
	return max(sums[0], sums[1])
}
