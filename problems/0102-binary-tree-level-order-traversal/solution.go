package levelorder

import "drill/judge"

// levelOrder puts the nodes into a queue. What waits in it when a level begins
// is that level; its children line up behind it. The queue keeps those that
// have left: it lists all nodes in the order of the answer, so that every row
// is a stretch of one array. O(n) time and space.
func levelOrder(root *TreeNode) [][]int {
	if root == nil {
		return nil
	}
	queue := []*TreeNode{root}
	begins := []int{0} // of the levels, and where the last one ends
	for begin, end := 0, 1; begin < end; begin, end = end, len(queue) {
		begins = append(begins, end)
		for _, n := range queue[begin:end] {
			if n.Left != nil {
				queue = append(queue, n.Left)
			}
			if n.Right != nil {
				queue = append(queue, n.Right)
			}
		}
	}
	vals := make([]int, len(queue))
	for i, n := range queue {
		vals[i] = n.Val
	}
	rows := make([][]int, len(begins)-1)
	for i := range rows {
		rows[i] = vals[begins[i]:begins[i+1]:begins[i+1]]
	}
	return rows
}

// levelOrderDFS walks in preorder and carries the level along. The first node
// that is met on a level begins its row; the others follow from the left. O(n)
// time, O(h) space on the stack.
func levelOrderDFS(root *TreeNode) [][]int {
	var rows [][]int
	var visit func(n *TreeNode, level int)
	visit = func(n *TreeNode, level int) {
		if n == nil {
			return
		}
		if level == len(rows) {
			rows = append(rows, nil)
		}
		rows[level] = append(rows[level], n.Val)
		visit(n.Left, level+1)
		visit(n.Right, level+1)
	}
	visit(root, 0)
	return rows
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "BFS with a queue", Func: levelOrder, Time: "O(n)", Space: "O(n)"},
	{Name: "recursive DFS that carries the level", Func: levelOrderDFS, Time: "O(n)", Space: "O(h)"},
}
