package levelorder

// A nil in the queue marks the end of a level.
func levelOrder(root *TreeNode) [][]int {
	if root == nil {
		return nil
	}
	rows := [][]int{nil}
	queue := make(chan *TreeNode, 4096)
	queue <- root
	queue <- nil
	for {
		n := <-queue
		if n == nil {
			if len(queue) == 0 {
				return rows
			}
			rows = append(rows, nil)
			queue <- nil
			continue
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], n.Val)
		for _, child := range []*TreeNode{n.Left, n.Right} {
			if child != nil {
				queue <- child
			}
		}
	}
}
