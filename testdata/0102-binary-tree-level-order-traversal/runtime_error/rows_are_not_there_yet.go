package levelorder

// Makes the rows after the walk needs them: on the way back up.
func levelOrder(root *TreeNode) [][]int {
	var rows [][]int
	var visit func(n *TreeNode, depth int)
	visit = func(n *TreeNode, depth int) {
		if n == nil {
			return
		}
		visit(n.Left, depth+1)
		visit(n.Right, depth+1)
		if depth == len(rows) {
			rows = append(rows, nil)
		}
		rows[depth] = append(rows[depth], n.Val)
	}
	visit(root, 0)
	return rows
}
