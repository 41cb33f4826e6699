package levelorder

var rows [][]int

// Keeps the rows of the calls before.
func levelOrder(root *TreeNode) [][]int {
	visit(root, 0)
	return rows
}

func visit(n *TreeNode, depth int) {
	if n == nil {
		return
	}
	if depth == len(rows) {
		rows = append(rows, nil)
	}
	rows[depth] = append(rows[depth], n.Val)
	visit(n.Left, depth+1)
	visit(n.Right, depth+1)
}
