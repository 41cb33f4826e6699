// A tree that is its own child.
// verdict: wrong_answer|output_limit
// problem: 226

package main

func invertTree(root *TreeNode) *TreeNode {
	if root != nil {
		root.Left = root
	}
	return root
}
