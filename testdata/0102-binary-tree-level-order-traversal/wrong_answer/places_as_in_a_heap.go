package levelorder

import "slices"

// Numbers the places as in a heap and sorts: 64 levels down the numbers no
// longer fit an int.
func levelOrder(root *TreeNode) [][]int {
	level := map[int]int{} // of each number
	val := map[int]int{}
	var visit func(n *TreeNode, place, depth int)
	visit = func(n *TreeNode, place, depth int) {
		if n != nil {
			val[place], level[place] = n.Val, depth
			visit(n.Left, 2*place, depth+1)
			visit(n.Right, 2*place+1, depth+1)
		}
	}
	visit(root, 1, 0)
	var places []int
	for p := range val {
		places = append(places, p)
	}
	slices.Sort(places)
	var rows [][]int
	for _, p := range places {
		for len(rows) <= level[p] {
			rows = append(rows, nil)
		}
		rows[level[p]] = append(rows[level[p]], val[p])
	}
	return rows
}
