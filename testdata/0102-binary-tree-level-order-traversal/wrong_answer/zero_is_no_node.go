package levelorder

// Takes a node of value 0 for a missing one.
func levelOrder(root *TreeNode) [][]int {
	var rows [][]int
	var visit func(n *TreeNode, depth int)
	visit = func(n *TreeNode, depth int) {
		if n == nil || n.Val == 0 {
			return
		}
		if depth == len(rows) {
			rows = append(rows, nil)
		}
		rows[depth] = append(rows[depth], n.Val)
		visit(n.Left, depth+1)
		visit(n.Right, depth+1)
	}
	visit(root, 0)
	return rows
}
