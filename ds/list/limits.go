package list

import "fmt"

// Within says which limit a list breaks, of those that a problem sets to the
// number of nodes and to their values, both ends included. O(n) time.
func Within(head *Node, minNodes, maxNodes, minVal, maxVal int) error {
	nodes := 0
	for n := range head.All() {
		if nodes++; nodes > maxNodes {
			return fmt.Errorf("more than %d nodes", maxNodes)
		}
		if n.Val < minVal || n.Val > maxVal {
			return fmt.Errorf("%d is not from %d to %d", n.Val, minVal, maxVal)
		}
	}
	if nodes < minNodes {
		return fmt.Errorf("fewer than %d nodes", minNodes)
	}
	return nil
}

// Sorted says where the values of a list fall, or nil if they do not. O(n) time.
func Sorted(head *Node) error {
	for n := range head.All() {
		if n.Next != nil && n.Next.Val < n.Val {
			return fmt.Errorf("not sorted: %d comes after %d", n.Next.Val, n.Val)
		}
	}
	return nil
}
