package nextright

var last = map[int]*Node{}

// Keeps the last node of each level in a global, which later trees are hung onto.
func connect(root *Node) *Node {
	var walk func(n *Node, depth int)
	walk = func(n *Node, depth int) {
		if n == nil {
			return
		}
		n.Next = last[depth]
		last[depth] = n
		walk(n.Right, depth+1)
		walk(n.Left, depth+1)
	}
	walk(root, 0)
	return root
}
