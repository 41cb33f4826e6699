package levelorder

// Puts the root into the queue without a look.
func levelOrder(root *TreeNode) (rows [][]int) {
	queue := []*TreeNode{root}
	for len(queue) > 0 {
		var row []int
		for range len(queue) {
			n := queue[0]
			queue = queue[1:]
			row = append(row, n.Val)
			if n.Left != nil {
				queue = append(queue, n.Left)
			}
			if n.Right != nil {
				queue = append(queue, n.Right)
			}
		}
		rows = append(rows, row)
	}
	return rows
}
