package main

import "container/list"

type TreeNode struct {
	Val   int
	Left  *TreeNode
	Right *TreeNode
}

// Builds a new tree, level by level.
func invertTree(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	type pair struct{ from, to *TreeNode }
	out := &TreeNode{Val: root.Val}
	queue := list.New()
	queue.PushBack(pair{root, out})
	for queue.Len() > 0 {
		p := queue.Remove(queue.Front()).(pair)
		if l := p.from.Left; l != nil {
			p.to.Right = &TreeNode{Val: l.Val}
			queue.PushBack(pair{l, p.to.Right})
		}
		if r := p.from.Right; r != nil {
			p.to.Left = &TreeNode{Val: r.Val}
			queue.PushBack(pair{r, p.to.Left})
		}
	}
	return out
}

func main() {}
