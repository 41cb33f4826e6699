package clonegraph

import (
	"drill/ds/queue"
	"drill/judge"
)

// cloneGraph goes through the graph depth first and keeps the copies by value,
// since the values are different and at most 100. A copy is kept before its
// neighbours are copied, so that a way back finds it. O(V+E) time, O(V) space.
func cloneGraph(node *Node) *Node {
	if node == nil {
		return nil
	}
	var copies [101]*Node
	var clone func(n *Node) *Node
	clone = func(n *Node) *Node {
		if c := copies[n.Val]; c != nil {
			return c
		}
		c := &Node{Val: n.Val, Neighbors: make([]*Node, len(n.Neighbors))}
		copies[n.Val] = c
		for i, neighbor := range n.Neighbors {
			c.Neighbors[i] = clone(neighbor)
		}
		return c
	}
	return clone(node)
}

// cloneGraphMap does the same with a map from each node that it has met to its
// copy, which needs nothing of the values. O(V+E) time, O(V) space.
func cloneGraphMap(node *Node) *Node {
	copies := map[*Node]*Node{nil: nil}
	var clone func(n *Node) *Node
	clone = func(n *Node) *Node {
		if c, ok := copies[n]; ok {
			return c
		}
		c := &Node{Val: n.Val, Neighbors: make([]*Node, len(n.Neighbors))}
		copies[n] = c
		for i, neighbor := range n.Neighbors {
			c.Neighbors[i] = clone(neighbor)
		}
		return c
	}
	return clone(node)
}

// cloneGraphBFS goes through the graph breadth first: a node is copied when it
// is met, and its links are when it is taken from the queue. O(V+E) time, O(V)
// space.
func cloneGraphBFS(node *Node) *Node {
	if node == nil {
		return nil
	}
	copies := map[*Node]*Node{node: {Val: node.Val}}
	var todo queue.Queue[*Node]
	todo.Push(node)
	for n, ok := todo.Pop(); ok; n, ok = todo.Pop() {
		c := copies[n]
		for _, neighbor := range n.Neighbors {
			if copies[neighbor] == nil {
				copies[neighbor] = &Node{Val: neighbor.Val}
				todo.Push(neighbor)
			}
			c.Neighbors = append(c.Neighbors, copies[neighbor])
		}
	}
	return copies[node]
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "DFS with an array of copies by value", Func: cloneGraph, Time: "O(V+E)", Space: "O(V)"},
	{Name: "DFS with a map from original to copy", Func: cloneGraphMap, Time: "O(V+E)", Space: "O(V)"},
	{Name: "BFS with a map from original to copy", Func: cloneGraphBFS, Time: "O(V+E)", Space: "O(V)"},
}
