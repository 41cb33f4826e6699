package balanced

// In a balanced tree no way down is more than twice as long as another: the
// right side bounds the height. An only child must be a leaf.
func isBalanced(root *TreeNode) bool {
	limit := 0
	for n := root; n != nil; n = n.Right {
		limit += 2
	}
	return height(root, limit+2) >= 0
}

func height(n *TreeNode, limit int) int {
	if n == nil {
		return 0
	}
	left, right := n.Left, n.Right
	if left == nil || right == nil {
		only := left
		if only == nil {
			only = right
		}
		if only == nil {
			return 1
		}
		if only.Left != nil || only.Right != nil {
			return -1
		}
		return 2
	}
	if limit == 0 {
		return -1
	}
	l := height(left, limit-1)
	if l < 0 {
		return -1
	}
	r := height(right, min(limit-1, l+1))
	if r < 0 || l-r > 1 || r-l > 1 {
		return -1
	}
	return max(l, r) + 1
}
