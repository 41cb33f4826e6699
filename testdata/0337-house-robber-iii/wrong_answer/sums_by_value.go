package robtree

// Notes the sums under the values of the nodes, which are not different.
func rob(root *TreeNode) int {
	memo := map[int]int{}
	var best func(n *TreeNode) int
	best = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		if b, ok := memo[n.Val]; ok {
			return b
		}
		take := n.Val
		if n.Left != nil {
			take += best(n.Left.Left) + best(n.Left.Right)
		}
		if n.Right != nil {
			take += best(n.Right.Left) + best(n.Right.Right)
		}
		memo[n.Val] = max(take, best(n.Left)+best(n.Right))
		return memo[n.Val]
	}
	return best(root)
}
