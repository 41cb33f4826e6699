// A tree whose nodes are shared: few nodes, 2^60 paths.
// verdict: wrong_answer|output_limit
// problem: 226

package main

func invertTree(root *TreeNode) *TreeNode {
	top := &TreeNode{}
	for range 60 {
		top = &TreeNode{Left: top, Right: top}
	}
	return top
}
