package nextright

import (
	"drill/ds/queue"
	"drill/judge"
)

// connect walks along a level through the Next that are set already and sets
// those of the level below: of two siblings, and from a right child to its
// neighbour's left one. O(n) time, O(1) space.
func connect(root *Node) *Node {
	for first := root; first != nil && first.Left != nil; first = first.Left {
		for n := first; n != nil; n = n.Next {
			n.Left.Next = n.Right
			if n.Next != nil {
				n.Right.Next = n.Next.Left
			}
		}
	}
	return root
}

// connectPairs joins two neighbours and goes down to the three pairs below
// them: the children of each, and the two between. O(n) time, O(log n) space on
// the stack.
func connectPairs(root *Node) *Node {
	if root != nil {
		connectPair(root.Left, root.Right)
	}
	return root
}

func connectPair(a, b *Node) {
	if a == nil || a.Next == b { // the pair was met already, from above and from a side
		return
	}
	a.Next = b
	connectPair(a.Left, a.Right)
	connectPair(a.Right, b.Left)
	connectPair(b.Left, b.Right)
}

// connectQueue goes through the levels with a queue. O(n) time and space.
func connectQueue(root *Node) *Node {
	var todo queue.Queue[*Node]
	if root != nil {
		todo.Push(root)
	}
	for todo.Len() > 0 {
		for left := todo.Len(); left > 0; left-- {
			n, _ := todo.Pop()
			if left > 1 {
				n.Next, _ = todo.Peek()
			}
			if n.Left != nil {
				todo.Push(n.Left)
				todo.Push(n.Right)
			}
		}
	}
	return root
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "BFS by level through Next", Func: connect, Time: "O(n)", Space: "O(1)"},
	{Name: "recursion over three child pairs", Func: connectPairs, Time: "O(n)", Space: "O(log n)"},
	{Name: "BFS with a queue", Func: connectQueue, Time: "O(n)", Space: "O(n)"},
}
