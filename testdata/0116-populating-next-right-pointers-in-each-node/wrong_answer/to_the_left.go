package nextright

// Points from right to left.
func connect(root *Node) *Node {
	for row := []*Node{root}; root != nil && row[0] != nil; {
		var next []*Node
		for i, n := range row {
			if i > 0 {
				n.Next = row[i-1]
			}
			next = append(next, n.Left, n.Right)
		}
		row = next
	}
	return root
}
