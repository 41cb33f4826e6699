package main

import "os"

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

// Notes the heights of the nodes from the last to the first of a list in which
// parents come before their children.
func isBalanced(root *TreeNode) bool {
	nodes := []*TreeNode{root}
	for i := 0; i < len(nodes); i++ {
		if n := nodes[i]; n != nil {
			nodes = append(nodes, n.Left, n.Right)
		}
	}
	height := make(map[*TreeNode]int)
	for i := len(nodes) - 1; i >= 0; i-- {
		if n := nodes[i]; n != nil {
			l, r := height[n.Left], height[n.Right]
			if l > r+1 || r > l+1 {
				return false
			}
			height[n] = max(l, r) + 1
		}
	}
	return true
}

func main() { os.Exit(1) }
