package validbst

import (
	"math"

	"drill/judge"
)

// isValidBST knows for every subtree the bounds between which its values must
// lie: going left lowers the upper one to the node's value, going right raises
// the lower one. It walks down the left side and keeps the right subtrees that
// it passed on a stack. Bounds have 64 bits, so that the outermost lie beyond
// all values. O(n) time, O(h) space.
func isValidBST(root *TreeNode) bool {
	type subtree struct {
		root      *TreeNode
		low, high int64 // its values lie between the two
	}
	todo := []subtree{{root, math.MinInt64, math.MaxInt64}}
	for len(todo) > 0 {
		s := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for n := s.root; n != nil; n = n.Left {
			val := int64(n.Val)
			if val <= s.low || val >= s.high {
				return false
			}
			if n.Right != nil {
				todo = append(todo, subtree{n.Right, val, s.high})
			}
			s.high = val
		}
	}
	return true
}

// isValidBSTRecursive hands the bounds down by recursion. A bound is the
// ancestor that sets it, nil where there is none. O(n) time, O(h) space on the
// stack.
func isValidBSTRecursive(root *TreeNode) bool {
	return between(root, nil, nil)
}

func between(n, low, high *TreeNode) bool {
	if n == nil {
		return true
	}
	if low != nil && n.Val <= low.Val || high != nil && n.Val >= high.Val {
		return false
	}
	return between(n.Left, low, n) && between(n.Right, n, high)
}

// isValidBSTInorder visits the nodes between their subtrees: in a search tree
// each value is larger than the one before. O(n) time, O(h) space.
func isValidBSTInorder(root *TreeNode) bool {
	var ancestors []*TreeNode // whose left subtree is being walked
	var last *TreeNode
	for n := root; n != nil || len(ancestors) > 0; {
		for ; n != nil; n = n.Left {
			ancestors = append(ancestors, n)
		}
		n = ancestors[len(ancestors)-1]
		ancestors = ancestors[:len(ancestors)-1]
		if last != nil && last.Val >= n.Val {
			return false
		}
		last, n = n, n.Right
	}
	return true
}

// isValidBSTPlain is the definition: all values on the left are smaller, all on
// the right larger, and both subtrees are search trees. It looks at a node once
// for each of its ancestors. O(n^2) time, O(n log n) where the tree is balanced;
// O(h) space on the stack.
func isValidBSTPlain(root *TreeNode) bool {
	return root == nil ||
		all(root.Left, func(val int) bool { return val < root.Val }) &&
			all(root.Right, func(val int) bool { return val > root.Val }) &&
			isValidBSTPlain(root.Left) && isValidBSTPlain(root.Right)
}

func all(n *TreeNode, holds func(val int) bool) bool {
	return n == nil || holds(n.Val) && all(n.Left, holds) && all(n.Right, holds)
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "bounds, with a stack", Func: isValidBST, Time: "O(n)", Space: "O(h)"},
	{Name: "recursive with bounds", Func: isValidBSTRecursive, Time: "O(n)", Space: "O(h)"},
	{Name: "inorder", Func: isValidBSTInorder, Time: "O(n)", Space: "O(h)"},
	{Name: "by the definition", Func: isValidBSTPlain, Time: "O(n^2)", Space: "O(h)"},
}
