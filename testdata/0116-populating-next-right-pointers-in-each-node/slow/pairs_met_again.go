package nextright

// Three pairs for each pair, and no check: 3^depth, which 12 levels allow: O(n^1.59).
func connect(root *Node) *Node {
	var join func(a, b *Node)
	join = func(a, b *Node) {
		if a == nil || b == nil {
			return
		}
		a.Next = b
		join(a.Left, a.Right)
		join(a.Right, b.Left)
		join(b.Left, b.Right)
	}
	if root != nil {
		join(root.Left, root.Right)
	}
	return root
}
