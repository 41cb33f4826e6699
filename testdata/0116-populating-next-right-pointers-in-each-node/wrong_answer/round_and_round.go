package nextright

// Joins the last node of a level to its first.
func connect(root *Node) *Node {
	level := []*Node{root}
	if root == nil {
		return nil
	}
	for len(level) > 0 {
		var below []*Node
		for i, n := range level {
			if len(level) > 1 {
				n.Next = level[(i+1)%len(level)]
			}
			if n.Left != nil {
				below = append(below, n.Left, n.Right)
			}
		}
		level = below
	}
	return root
}
