package robtree

// Takes a level or leaves it, as houses in a street.
func rob(root *TreeNode) int {
	take, leave := 0, 0
	for level := []*TreeNode{root}; len(level) > 0; {
		var next []*TreeNode
		sum := 0
		for _, n := range level {
			sum += n.Val
			for _, child := range []*TreeNode{n.Left, n.Right} {
				if child != nil {
					next = append(next, child)
				}
			}
		}
		take, leave = leave+sum, max(take, leave)
		level = next
	}
	return max(take, leave)
}
