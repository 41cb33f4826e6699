package robtree

import "slices"

// Greedy: takes the richest house whose neighbours were not taken.
func rob(root *TreeNode) int {
	parent := map[*TreeNode]*TreeNode{}
	nodes := []*TreeNode{root}
	for i := 0; i < len(nodes); i++ {
		for _, child := range []*TreeNode{nodes[i].Left, nodes[i].Right} {
			if child != nil {
				parent[child] = nodes[i]
				nodes = append(nodes, child)
			}
		}
	}
	slices.SortStableFunc(nodes, func(a, b *TreeNode) int { return b.Val - a.Val })
	taken, sum := map[*TreeNode]bool{}, 0
	for _, n := range nodes {
		if !taken[parent[n]] && !taken[n.Left] && !taken[n.Right] {
			taken[n] = true
			sum += n.Val
		}
	}
	return sum
}
