package tree

import (
	"iter"

	"drill/ds/queue"
	"drill/ds/stack"
)

// Preorder yields each node before its children. O(n) time, O(h) space.
func Preorder(root *Node) iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		var todo stack.Stack[*Node]
		todo.Push(root)
		for n, ok := todo.Pop(); ok; n, ok = todo.Pop() {
			if n == nil {
				continue
			}
			left, right := n.Left, n.Right
			if !yield(n) {
				return
			}
			todo.Push(right)
			todo.Push(left)
		}
	}
}

// Inorder yields each node between its left and its right subtree: the values
// of a search tree in their order. O(n) time, O(h) space.
func Inorder(root *Node) iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		var ancestors stack.Stack[*Node] // whose left subtree is being walked
		for n := root; ; {
			for ; n != nil; n = n.Left {
				ancestors.Push(n)
			}
			parent, ok := ancestors.Pop()
			if !ok || !yield(parent) {
				return
			}
			n = parent.Right
		}
	}
}

// Postorder yields each node after its children. O(n) time, O(h) space.
func Postorder(root *Node) iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		var todo stack.Stack[*Node]
		var last *Node // that was yielded
		for n := root; ; {
			for ; n != nil; n = n.Left {
				todo.Push(n)
			}
			top, ok := todo.Peek()
			if !ok {
				return
			}
			if top.Right != nil && top.Right != last {
				n = top.Right
				continue
			}
			todo.Pop()
			if !yield(top) {
				return
			}
			last = top
		}
	}
}

// LevelOrder yields the nodes level by level, each from left to right. O(n)
// time, and O(w) space for the widest level.
func LevelOrder(root *Node) iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		var todo queue.Queue[*Node]
		todo.Push(root)
		for n, ok := todo.Pop(); ok; n, ok = todo.Pop() {
			if n == nil {
				continue
			}
			if !yield(n) {
				return
			}
			todo.Push(n.Left)
			todo.Push(n.Right)
		}
	}
}

// Insert adds a value to a search tree, right of equal ones, and returns its
// root. O(h) time.
func Insert(root *Node, val int) *Node {
	at := &root
	for *at != nil {
		if val < (*at).Val {
			at = &(*at).Left
		} else {
			at = &(*at).Right
		}
	}
	*at = &Node{Val: val}
	return root
}

// Find returns the node of a search tree with the given value, or nil. O(h)
// time.
func Find(root *Node, val int) *Node {
	n := root
	for n != nil && n.Val != val {
		if val < n.Val {
			n = n.Left
		} else {
			n = n.Right
		}
	}
	return n
}
