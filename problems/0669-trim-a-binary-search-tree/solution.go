package trimbst

import "drill/judge"

// trimBST goes down to the first node in range, the new root. On its left side
// only what is too small can come up, and with such a node all on its left: its
// right child takes its place. On the right side it is the other way round. What
// lies between the two sides is in range and is not visited. O(h) time, O(1)
// space.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	for root != nil && (root.Val < low || root.Val > high) {
		if root.Val < low {
			root = root.Right
		} else {
			root = root.Left
		}
	}
	if root == nil {
		return nil
	}
	for n := root; n.Left != nil; {
		if n.Left.Val < low {
			n.Left = n.Left.Right
		} else {
			n = n.Left
		}
	}
	for n := root; n.Right != nil; {
		if n.Right.Val > high {
			n.Right = n.Right.Left
		} else {
			n = n.Right
		}
	}
	return root
}

// trimBSTRecursive trims both subtrees first (postorder). A node that is too
// small has nothing in range on its left, so that its trimmed right subtree
// takes its place; one that is too large, its left. O(n) time, O(h) space on the
// stack.
func trimBSTRecursive(root *TreeNode, low int, high int) *TreeNode {
	if root == nil {
		return nil
	}
	root.Left = trimBSTRecursive(root.Left, low, high)
	root.Right = trimBSTRecursive(root.Right, low, high)
	switch {
	case root.Val < low:
		return root.Right
	case root.Val > high:
		return root.Left
	}
	return root
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "down both sides", Func: trimBST, Time: "O(h)", Space: "O(1)"},
	{Name: "postorder, using the BST order", Func: trimBSTRecursive, Time: "O(n)", Space: "O(h)"},
}
