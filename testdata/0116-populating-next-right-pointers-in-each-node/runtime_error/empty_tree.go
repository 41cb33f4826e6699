package nextright

// Asks the root for its children before asking whether there is a root.
func connect(root *Node) *Node {
	for first := root; first.Left != nil; first = first.Left {
		for n := first; n != nil; n = n.Next {
			n.Left.Next = n.Right
			if n.Next != nil {
				n.Right.Next = n.Next.Left
			}
		}
	}
	return root
}
