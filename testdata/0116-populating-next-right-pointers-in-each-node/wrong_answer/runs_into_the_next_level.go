package nextright

// Joins the whole queue: the last of a level points to the first of the next.
func connect(root *Node) *Node {
	if root == nil {
		return nil
	}
	var prev *Node
	for queue := []*Node{root}; len(queue) > 0; queue = queue[1:] {
		n := queue[0]
		if prev != nil {
			prev.Next = n
		}
		prev = n
		if n.Left != nil {
			queue = append(queue, n.Left, n.Right)
		}
	}
	return root
}
