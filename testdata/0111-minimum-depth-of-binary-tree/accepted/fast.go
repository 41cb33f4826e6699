package mindepth

// Level by level, in two arrays; a level of one node needs no queue.
func minDepth(root *TreeNode) int {
	depth := 0
	n := root
	for ; n != nil; depth++ {
		if n.Left == nil {
			if n.Right == nil {
				return depth + 1
			}
			n = n.Right
		} else if n.Right == nil {
			n = n.Left
		} else {
			break
		}
	}
	if n == nil {
		return 0
	}
	var roomA, roomB [64]*TreeNode
	level, next := append(roomA[:0], n.Left, n.Right), roomB[:0]
	for depth += 2; ; depth++ {
		for _, n := range level {
			if n.Left != nil {
				next = append(next, n.Left)
				if n.Right != nil {
					next = append(next, n.Right)
				}
			} else if n.Right != nil {
				next = append(next, n.Right)
			} else {
				return depth
			}
		}
		level, next = next, level[:0]
	}
}
