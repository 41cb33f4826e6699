package tree

import "fmt"

// Within says which limit a tree breaks, of those that a problem sets to the
// number of nodes and to their values, both ends included. O(n) time.
func Within(root *Node, minNodes, maxNodes, minVal, maxVal int) error {
	nodes := 0
	for n := range Preorder(root) {
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
