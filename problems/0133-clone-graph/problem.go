// Package clonegraph is problem 133, Clone Graph.
package clonegraph

import (
	"errors"
	"fmt"
	"slices"

	"drill/ds/graph"
	"drill/judge"
)

// Node is LeetCode's.
type Node = graph.Node

// Problem says what is asked. The answer is told by the adjacency lists of the
// copy, each sorted, since the order of neighbours is free.
var Problem = &judge.Problem{
	ID:     "133",
	Title:  "Clone Graph",
	Level:  judge.Medium,
	Topics: []string{"hash table", "depth-first search", "breadth-first search", "graph"},
	Notes:  "4.3.31",
	Params: []string{"node"},
	Func:   cloneGraph,
	Adapt: func(node *Node) (*Node, func(*Node) ([][]int, error)) {
		originals := graph.Nodes(node)
		was := make(map[*Node]Node)
		for _, n := range originals {
			was[n] = Node{Val: n.Val, Neighbors: slices.Clone(n.Neighbors)}
		}
		return node, func(got *Node) ([][]int, error) {
			for _, n := range originals {
				if n.Val != was[n].Val || !slices.Equal(n.Neighbors, was[n].Neighbors) {
					return nil, fmt.Errorf("node %d of the given graph was changed", was[n].Val)
				}
			}
			if got != nil && node != nil && got.Val != node.Val {
				return nil, fmt.Errorf("the answer is a copy of node %d, not of node %d", got.Val, node.Val)
			}
			for _, n := range graph.Nodes(got) {
				if _, ok := was[n]; ok {
					return nil, fmt.Errorf("node %d of the copy is the given graph's own", n.Val)
				}
			}
			adj, err := graph.Adjacency(got)
			if err != nil {
				return nil, fmt.Errorf("the copy: %w", err)
			}
			for _, neighbors := range adj {
				slices.Sort(neighbors)
			}
			return adj, nil
		}
	},
	Valid: judge.Valid(func(node *Node) error {
		adj, err := graph.Adjacency(node)
		if err != nil {
			return err
		}
		if len(adj) > 100 {
			return errors.New("more than 100 nodes")
		}
		for i, neighbors := range adj {
			for k, v := range neighbors {
				switch {
				case v == i+1:
					return fmt.Errorf("node %d is its own neighbour", v)
				case slices.Contains(neighbors[:k], v):
					return fmt.Errorf("node %d has the neighbour %d twice", i+1, v)
				case !slices.Contains(adj[v-1], i+1):
					return fmt.Errorf("node %d has the neighbour %d, but not the other way round", i+1, v)
				}
			}
		}
		return nil
	}),
}
