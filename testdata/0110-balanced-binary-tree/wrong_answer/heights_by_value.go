package balanced

// Notes the heights under the values of the nodes, which are not different.
func isBalanced(root *TreeNode) bool {
	heights := map[int]int{}
	var height func(n *TreeNode) int
	height = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		if h, ok := heights[n.Val]; ok {
			return h
		}
		heights[n.Val] = 1 + max(height(n.Left), height(n.Right))
		return heights[n.Val]
	}
	if root == nil {
		return true
	}
	d := height(root.Left) - height(root.Right)
	return -1 <= d && d <= 1 && isBalanced(root.Left) && isBalanced(root.Right)
}
