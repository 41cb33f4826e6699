package main

import "fmt"

// Puts both lists on stacks and compares them from the ends.
func getIntersectionNode(a, b *ListNode) (list *ListNode) {
	stack := func(n *ListNode) (s []*ListNode) {
		for ; n != nil; n = n.Next {
			s = append(s, n)
		}
		return
	}
	x, y := stack(a), stack(b)
	for len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1] {
		list = x[len(x)-1]
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	return list
}

func main() { fmt.Println(getIntersectionNode(nil, nil)) }
