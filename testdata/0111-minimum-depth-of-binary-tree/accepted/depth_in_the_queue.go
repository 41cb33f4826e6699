package mindepth

import "container/list"

// The queue holds nodes with their depths.
func minDepth(root *TreeNode) int {
	type item struct {
		*TreeNode
		depth int
	}
	queue := list.New()
	queue.PushBack(item{root, 1})
	for queue.Len() > 0 {
		at := queue.Remove(queue.Front()).(item)
		if at.TreeNode == nil {
			if at.depth == 1 {
				break
			}
			continue
		}
		if at.Left == nil && at.Right == nil {
			return at.depth
		}
		queue.PushBack(item{at.Left, at.depth + 1})
		queue.PushBack(item{at.Right, at.depth + 1})
	}
	return 0
}
