package main

import "sort"

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

// Replaces values by gains, from the end of a list in which children come after
// their parents.
func maxPathSum(root *TreeNode) int {
	nodes := []*TreeNode{root}
	for i := 0; i < len(nodes); i++ {
		for _, child := range []*TreeNode{nodes[i].Left, nodes[i].Right} {
			if child != nil {
				nodes = append(nodes, child)
			}
		}
	}
	best := -1000
	for i := len(nodes) - 1; i >= 0; i-- {
		gains := []int{0, 0}
		for _, child := range []*TreeNode{nodes[i].Left, nodes[i].Right} {
			if child != nil {
				gains = append(gains, child.Val)
			}
		}
		sort.Sort(sort.Reverse(sort.IntSlice(gains)))
		best = max(best, nodes[i].Val+gains[0]+gains[1])
		nodes[i].Val += gains[0]
	}
	return best
}
