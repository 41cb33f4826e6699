package robtree

// Works through the list of a breadth-first walk from its end.
func rob(root *TreeNode) int {
	list := []*TreeNode{root}
	for i := 0; i < len(list); i++ {
		if list[i].Left != nil {
			list = append(list, list[i].Left)
		}
		if list[i].Right != nil {
			list = append(list, list[i].Right)
		}
	}
	take := map[*TreeNode]int{}
	best := map[*TreeNode]int{}
	for len(list) > 0 {
		n := list[len(list)-1]
		list = list[:len(list)-1]
		below := best[n.Left] + best[n.Right] // without n
		best[n] = max(below, n.Val+take[n.Left]+take[n.Right])
		take[n] = below // what n's parent gets from here when it is taken
	}
	return best[root]
}
