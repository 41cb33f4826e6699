package diameter

import "slices"

// Adds the depths of the two deepest leaves, which may share a part of the way.
func diameterOfBinaryTree(root *TreeNode) int {
	depths := []int{0, 0}
	var walk func(n *TreeNode, depth int)
	walk = func(n *TreeNode, depth int) {
		if n == nil {
			return
		}
		if n.Left == nil && n.Right == nil {
			depths = append(depths, depth)
		}
		walk(n.Left, depth+1)
		walk(n.Right, depth+1)
	}
	walk(root, 0)
	slices.Sort(depths)
	return depths[len(depths)-1] + depths[len(depths)-2]
}
