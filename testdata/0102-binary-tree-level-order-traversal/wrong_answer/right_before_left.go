package levelorder

// Walks with a stack that gives the right child first.
func levelOrder(root *TreeNode) [][]int {
	type item struct {
		n     *TreeNode
		depth int
	}
	var rows [][]int
	for stack := []item{{root, 0}}; len(stack) > 0; {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top.n == nil {
			continue
		}
		if top.depth == len(rows) {
			rows = append(rows, nil)
		}
		rows[top.depth] = append(rows[top.depth], top.n.Val)
		stack = append(stack, item{top.n.Left, top.depth + 1}, item{top.n.Right, top.depth + 1})
	}
	return rows
}
