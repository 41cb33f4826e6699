package levelorder

// Compares with the length of the queue while it grows: a level runs on into
// the next one.
func levelOrder(root *TreeNode) [][]int {
	var rows [][]int
	if root == nil {
		return rows
	}
	queue := []*TreeNode{root}
	for len(queue) > 0 {
		var row []int
		for i := 0; i < len(queue); i++ {
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
