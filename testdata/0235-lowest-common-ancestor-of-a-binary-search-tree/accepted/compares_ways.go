package main

import "fmt"

// Notes the ways to both and returns the last node that they share.
func lowestCommonAncestor(root, p, q *TreeNode) (tree *TreeNode) {
	way := func(n *TreeNode) (list []*TreeNode) {
		for at := root; ; {
			list = append(list, at)
			if at == n {
				return
			}
			if n.Val < at.Val {
				at = at.Left
			} else {
				at = at.Right
			}
		}
	}
	a, b := way(p), way(q)
	for i := 0; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		tree = a[i]
	}
	return tree
}

func main() { fmt.Println() }
