package diameter

import "drill/judge"

// diameterOfBinaryTree rests on this: a longest path bends at a node with two
// children, where it is as long as both subtrees are high, or it leads from the
// root straight down. Only where the tree forks does the postorder walk call
// itself. O(n) time, O(h) space on the stack.
func diameterOfBinaryTree(root *TreeNode) int {
	longest := 0
	height := levels(root, &longest)
	return max(longest, height-1)
}

// levels returns the height of a tree and takes the paths that bend in it into
// account.
func levels(n *TreeNode, longest *int) int {
	height := 0
	for n != nil {
		height++
		switch {
		case n.Left == nil:
			n = n.Right
		case n.Right == nil:
			n = n.Left
		default:
			left, right := levels(n.Left, longest), levels(n.Right, longest)
			*longest = max(*longest, left+right)
			return height + max(left, right)
		}
	}
	return height
}

// diameterPlain lets the path bend at every node, a missing subtree having no
// level. O(n) time, O(h) space on the stack.
func diameterPlain(root *TreeNode) int {
	longest := 0
	var height func(n *TreeNode) int
	height = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		left, right := height(n.Left), height(n.Right)
		longest = max(longest, left+right)
		return 1 + max(left, right)
	}
	height(root)
	return longest
}

// diameterFromTheTop measures the heights of both subtrees and then asks the
// subtrees for paths of their own, which measure again: once for each ancestor.
// O(n^2) time, O(n log n) where the tree is balanced; O(h) space on the stack.
func diameterFromTheTop(root *TreeNode) int {
	if root == nil {
		return 0
	}
	bend := height(root.Left) + height(root.Right)
	return max(bend, diameterFromTheTop(root.Left), diameterFromTheTop(root.Right))
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + max(height(n.Left), height(n.Right))
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "postorder, from fork to fork", Func: diameterOfBinaryTree, Time: "O(n)", Space: "O(h)"},
	{Name: "postorder", Func: diameterPlain, Time: "O(n)", Space: "O(h)"},
	{Name: "heights measured at every node", Func: diameterFromTheTop, Time: "O(n^2)", Space: "O(h)"},
}
