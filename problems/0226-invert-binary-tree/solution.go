package inverttree

import (
	"drill/ds/stack"
	"drill/judge"
)

// invertTree inverts both subtrees and lets them change places. O(n) time, O(h)
// space on the stack.
func invertTree(root *TreeNode) *TreeNode {
	if root != nil {
		root.Left, root.Right = invertTree(root.Right), invertTree(root.Left)
	}
	return root
}

// invertTreeStack keeps the nodes that are still to be inverted on a stack of
// its own; their order does not matter. O(n) time, O(n) space.
func invertTreeStack(root *TreeNode) *TreeNode {
	var todo stack.Stack[*TreeNode]
	todo.Push(root)
	for n, ok := todo.Pop(); ok; n, ok = todo.Pop() {
		if n == nil {
			continue
		}
		n.Left, n.Right = n.Right, n.Left
		todo.Push(n.Left)
		todo.Push(n.Right)
	}
	return root
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "recursive DFS", Func: invertTree, Time: "O(n)", Space: "O(h)"},
	{Name: "iterative, with a stack", Func: invertTreeStack, Time: "O(n)", Space: "O(n)"},
}
