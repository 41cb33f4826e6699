package levelorder

// Has one empty row for a tree without a node.
func levelOrder(root *TreeNode) [][]int {
	rows := [][]int{{}}
	var visit func(n *TreeNode, depth int)
	visit = func(n *TreeNode, depth int) {
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
	visit(root, 0)
	return rows
}
