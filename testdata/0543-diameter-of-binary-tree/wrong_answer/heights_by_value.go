package diameter

// Notes the heights under the values of the nodes, which are not different.
func diameterOfBinaryTree(root *TreeNode) int {
	heights, longest := map[int]int{}, 0
	var height func(n *TreeNode) int
	height = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		if h, ok := heights[n.Val]; ok {
			return h
		}
		left, right := height(n.Left), height(n.Right)
		longest = max(longest, left+right)
		heights[n.Val] = 1 + max(left, right)
		return heights[n.Val]
	}
	height(root)
	return longest
}
