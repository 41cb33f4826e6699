package main

import "fmt"

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

type item struct {
	node  *TreeNode
	depth int
}

// Preorder with a stack of nodes and their depths.
func maxDepth(root *TreeNode) (deepest int) {
	for stack := []item{{root, 1}}; len(stack) > 0; {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top.node != nil {
			deepest = max(deepest, top.depth)
			stack = append(stack, item{top.node.Left, top.depth + 1}, item{top.node.Right, top.depth + 1})
		}
	}
	return
}

func main() { fmt.Println(maxDepth(nil)) }
