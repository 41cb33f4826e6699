package main

import "fmt"

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

// Leaves the tree as it is and copies what stays, children first.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	if root == nil {
		return nil
	}
	left, right := trimBST(root.Left, low, high), trimBST(root.Right, low, high)
	switch {
	case root.Val < low:
		return right
	case high < root.Val:
		return left
	default:
		return &TreeNode{root.Val, left, right}
	}
}

func main() { fmt.Println(trimBST(nil, 0, 0)) }
