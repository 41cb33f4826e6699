package main

import "maps"

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

// Inorder into a map from depth to row.
func levelOrder(root *TreeNode) [][]int {
	byDepth := map[int][]int{}
	var visit func(*TreeNode, int)
	visit = func(n *TreeNode, depth int) {
		if n != nil {
			visit(n.Left, depth+1)
			byDepth[depth] = append(byDepth[depth], n.Val)
			visit(n.Right, depth+1)
		}
	}
	visit(root, 0)
	rows := make([][]int, len(byDepth))
	for depth := range maps.Keys(byDepth) {
		rows[depth] = byDepth[depth]
	}
	return rows
}
