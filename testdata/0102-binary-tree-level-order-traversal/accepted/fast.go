package levelorder

// Two arrays for the nodes of two levels, and rows cut from blocks of memory.
func levelOrder(root *TreeNode) [][]int {
	if root == nil {
		return nil
	}
	var roomA, roomB [128]*TreeNode
	level, next := append(roomA[:0], root), roomB[:0]
	rows := make([][]int, 0, 16)
	var block []int
	for len(level) > 0 {
		size := len(level)
		if len(block) < size {
			block = make([]int, max(size, min(512, 16*len(rows)+16)))
		}
		row := block[:size:size]
		block = block[size:]
		for i, n := range level {
			row[i] = n.Val
			if n.Left != nil {
				next = append(next, n.Left)
			}
			if n.Right != nil {
				next = append(next, n.Right)
			}
		}
		rows = append(rows, row)
		level, next = next, level[:0]
	}
	return rows
}
