// Package graph is the undirected graph of LeetCode's problems, and directed
// graphs as adjacency lists.
package graph

import "fmt"

// A Node is the Node of problem 133.
type Node struct {
	Val       int
	Neighbors []*Node
}

// FromAdjacency builds the graph in which node i+1 has the neighbours adj[i],
// and returns node 1, nil where there is none. O(V+E) time.
func FromAdjacency(adj [][]int) (*Node, error) {
	nodes := make([]Node, len(adj))
	for i, neighbors := range adj {
		nodes[i].Val = i + 1
		for _, v := range neighbors {
			if v < 1 || v > len(adj) {
				return nil, fmt.Errorf("node %d has the neighbour %d, but there are %d nodes", i+1, v, len(adj))
			}
			nodes[i].Neighbors = append(nodes[i].Neighbors, &nodes[v-1])
		}
	}
	if len(nodes) == 0 {
		return nil, nil
	}
	return &nodes[0], nil
}

// Adjacency returns the adjacency lists of the graph that can be reached from
// n. The error says why it is none whose values are 1 to the number of nodes.
// O(V+E) time.
func Adjacency(n *Node) ([][]int, error) {
	nodes := Nodes(n)
	adj := make([][]int, len(nodes))
	seen := make([]bool, len(nodes))
	for _, n := range nodes {
		if n.Val < 1 || n.Val > len(nodes) {
			return nil, fmt.Errorf("a node has value %d, but the values of %d nodes are 1 to %d", n.Val, len(nodes), len(nodes))
		}
		if seen[n.Val-1] {
			return nil, fmt.Errorf("two nodes have value %d", n.Val)
		}
		seen[n.Val-1] = true
		for _, neighbor := range n.Neighbors {
			if neighbor == nil {
				return nil, fmt.Errorf("node %d has a nil neighbour", n.Val)
			}
			adj[n.Val-1] = append(adj[n.Val-1], neighbor.Val)
		}
	}
	return adj, nil
}

// Nodes returns all nodes that can be reached from n, the nearest first. O(V+E)
// time.
func Nodes(n *Node) []*Node {
	if n == nil {
		return nil
	}
	nodes := []*Node{n}
	seen := map[*Node]bool{n: true}
	for i := 0; i < len(nodes); i++ {
		for _, next := range nodes[i].Neighbors {
			if next != nil && !seen[next] {
				seen[next] = true
				nodes = append(nodes, next)
			}
		}
	}
	return nodes
}
