package list

import "fmt"

// A Shape remembers the nodes of a list with their values and links, to tell
// later which node is which and whether one was changed.
type Shape struct {
	nodes []*Node
	was   []Node
}

// ShapeOf remembers the list at head, which may loop. O(n) time.
func ShapeOf(head *Node) Shape {
	var s Shape
	seen := make(map[*Node]bool)
	for n := head; n != nil && !seen[n]; n = n.Next {
		seen[n] = true
		s.nodes = append(s.nodes, n)
		s.was = append(s.was, *n)
	}
	return s
}

// Index returns the place of a node in the list, from 0, or -1 if it is none
// of its nodes. O(n) time.
func (s Shape) Index(n *Node) int {
	for i, node := range s.nodes {
		if node == n {
			return i
		}
	}
	return -1
}

// Changed says which node has another value or link than it had, or nil.
// O(n) time.
func (s Shape) Changed() error {
	for i, node := range s.nodes {
		if node.Val != s.was[i].Val {
			return fmt.Errorf("the list was changed: node %d has value %d, had %d", i, node.Val, s.was[i].Val)
		}
		if node.Next != s.was[i].Next {
			return fmt.Errorf("the list was changed: node %d links elsewhere", i)
		}
	}
	return nil
}
