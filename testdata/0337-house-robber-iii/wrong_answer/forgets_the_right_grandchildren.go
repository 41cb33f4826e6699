package robtree

// Of the grandchildren only those below the left child are added.
func rob(root *TreeNode) int {
	memo := map[*TreeNode]int{nil: 0}
	var best func(n *TreeNode) int
	best = func(n *TreeNode) int {
		if b, ok := memo[n]; ok {
			return b
		}
		take := n.Val
		if n.Left != nil {
			take += best(n.Left.Left) + best(n.Left.Right)
		}
		memo[n] = max(take, best(n.Left)+best(n.Right))
		return memo[n]
	}
	return best(root)
}
