package levelorder

import "slices"

// The last level comes first, as in problem 107.
func levelOrder(root *TreeNode) [][]int {
	var rows [][]int
	if root == nil {
		return nil
	}
	for level := []*TreeNode{root}; len(level) > 0; {
		var row []int
		var next []*TreeNode
		for _, n := range level {
			row = append(row, n.Val)
			if n.Left != nil {
				next = append(next, n.Left)
			}
			if n.Right != nil {
				next = append(next, n.Right)
			}
		}
		rows, level = append(rows, row), next
	}
	slices.Reverse(rows)
	return rows
}
