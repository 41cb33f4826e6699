package clonegraph

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/ds/graph"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      relation,
	})
}

// relation writes down which values are joined, straight from the input.
func relation(node *Node) [][]int {
	all := graph.Nodes(node)
	adj := make([][]int, len(all))
	for u := 1; u <= len(all); u++ {
		for _, n := range all {
			if slices.ContainsFunc(n.Neighbors, func(m *Node) bool { return m.Val == u }) {
				adj[u-1] = append(adj[u-1], n.Val)
			}
		}
		slices.Sort(adj[u-1])
	}
	return adj
}

// A copy of a copy is a copy, and no two of the three share a node.
func TestCopyOfCopy(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		node := Inputs.Small(t)[0].(*Node)
		once := cloneGraph(node)
		twice := cloneGraph(once)
		if diff := cmp.Diff(relation(node), relation(twice)); diff != "" {
			t.Errorf("(-graph +copy of its copy):\n%s", diff)
		}
		seen := make(map[*Node]bool)
		for _, n := range slices.Concat(graph.Nodes(node), graph.Nodes(once), graph.Nodes(twice)) {
			if seen[n] {
				t.Fatalf("node %d is shared", n.Val)
			}
			seen[n] = true
		}
	})
}
