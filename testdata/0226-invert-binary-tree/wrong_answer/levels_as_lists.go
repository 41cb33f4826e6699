package inverttree

// Reverses the values of each level, as if every level were full.
func invertTree(root *TreeNode) *TreeNode {
	level := []*TreeNode{root}
	for len(level) > 0 && root != nil {
		for i, j := 0, len(level)-1; i < j; i, j = i+1, j-1 {
			level[i].Val, level[j].Val = level[j].Val, level[i].Val
		}
		var below []*TreeNode
		for _, n := range level {
			for _, child := range []*TreeNode{n.Left, n.Right} {
				if child != nil {
					below = append(below, child)
				}
			}
		}
		level = below
	}
	return root
}
