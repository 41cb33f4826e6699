package main

import "fmt"

type Node struct {
	Val   int
	Left  *Node
	Right *Node
	Next  *Node
}

// Visits each depth from the right and remembers the node seen last there.
func connect(root *Node) *Node {
	last := map[int]*Node{}
	var visit func(n *Node, depth int)
	visit = func(n *Node, depth int) {
		if n == nil {
			return
		}
		n.Next, last[depth] = last[depth], n
		visit(n.Right, depth+1)
		visit(n.Left, depth+1)
	}
	visit(root, 0)
	return root
}

func main() { fmt.Println(connect(nil)) }
