package nextright

// Along each level, whose nodes are linked already, with the last node linked
// below at hand.
func connect(root *Node) *Node {
	for first := root; first != nil && first.Left != nil; first = first.Left {
		last := first.Left
		for n := first; ; last = n.Left {
			last.Next = n.Right
			last = n.Right
			if n = n.Next; n == nil {
				break
			}
			last.Next = n.Left
		}
	}
	return root
}
