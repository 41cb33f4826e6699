package lcabst

import "drill/judge"

// lowestCommonAncestor goes down from the root while both values lie on the same
// side: the first node that stands between them, or is one of them, is where
// their ways part. O(h) time, O(1) space.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	low, high := min(p.Val, q.Val), max(p.Val, q.Val)
	for {
		switch {
		case high < root.Val:
			root = root.Left
		case low > root.Val:
			root = root.Right
		default:
			return root
		}
	}
}

// lowestCommonAncestorRecursive is the same walk by recursion: the answer lies
// in the subtree that holds both, or is the root. O(h) time and space.
func lowestCommonAncestorRecursive(root, p, q *TreeNode) *TreeNode {
	if p.Val < root.Val && q.Val < root.Val {
		return lowestCommonAncestorRecursive(root.Left, p, q)
	}
	if p.Val > root.Val && q.Val > root.Val {
		return lowestCommonAncestorRecursive(root.Right, p, q)
	}
	return root
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "iterative", Func: lowestCommonAncestor, Time: "O(h)", Space: "O(1)"},
	{Name: "recursive", Func: lowestCommonAncestorRecursive, Time: "O(h)", Space: "O(h)"},
}
