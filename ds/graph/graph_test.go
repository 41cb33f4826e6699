package graph

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Adjacency lists of a connected graph come back as they were.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 8).Draw(t, "n")
		adj := make([][]int, n)
		for v := 2; v <= n; v++ {
			u := rapid.IntRange(1, v-1).Draw(t, "u")
			adj[u-1], adj[v-1] = append(adj[u-1], v), append(adj[v-1], u)
		}
		node, err := FromAdjacency(adj)
		require.NoError(t, err)
		require.Len(t, Nodes(node), n)
		back, err := Adjacency(node)
		require.NoError(t, err)
		if diff := cmp.Diff(adj, back); diff != "" {
			t.Fatalf("(-adj +back):\n%s", diff)
		}
	})
}

func TestMalformed(t *testing.T) {
	for _, adj := range [][][]int{{{2}}, {{0}}, {{-1}, {1}}} {
		_, err := FromAdjacency(adj)
		require.Error(t, err)
	}
	_, err := Adjacency(&Node{Val: 1, Neighbors: []*Node{nil}})
	require.EqualError(t, err, "node 1 has a nil neighbour")
	_, err = Adjacency(&Node{Val: 1, Neighbors: []*Node{{Val: 1}}})
	require.EqualError(t, err, "two nodes have value 1")
	_, err = Adjacency(&Node{Val: 3})
	require.EqualError(t, err, "a node has value 3, but the values of 1 nodes are 1 to 1")
}

// The nearest nodes come first.
func TestNodesByDistance(t *testing.T) {
	node, err := FromAdjacency([][]int{{2, 3}, {1, 4}, {1}, {2, 5}, {4}})
	require.NoError(t, err)
	var vals []int
	for _, n := range Nodes(node) {
		vals = append(vals, n.Val)
	}
	require.Equal(t, []int{1, 2, 3, 4, 5}, vals)
}

func ExampleFromAdjacency() {
	// 1 - 2
	//     |
	//     3
	node, _ := FromAdjacency([][]int{{2}, {1, 3}, {2}})
	fmt.Println(node.Neighbors[0].Val, len(node.Neighbors[0].Neighbors))
	// Output: 2 2
}
