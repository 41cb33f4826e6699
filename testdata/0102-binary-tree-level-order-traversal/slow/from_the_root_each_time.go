package levelorder

// Walks down from the root for every level: quadratic on a path, but 2000 nodes
// fit.
func levelOrder(root *TreeNode) [][]int {
	var rows [][]int
	for depth := 0; ; depth++ {
		var row []int
		var gather func(n *TreeNode, down int)
		gather = func(n *TreeNode, down int) {
			if n == nil {
				return
			}
			if down == 0 {
				row = append(row, n.Val)
				return
			}
			gather(n.Left, down-1)
			gather(n.Right, down-1)
		}
		gather(root, depth)
		if len(row) == 0 {
			return rows
		}
		rows = append(rows, row)
	}
}
