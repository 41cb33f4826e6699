package dstest

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/ds/graph"
	"drill/ds/list"
	"drill/ds/tree"
)

var val = rapid.IntRange(0, 9)

func TestList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		vals, err := list.Values(List(val, 5).Draw(t, "list"))
		require.NoError(t, err)
		require.LessOrEqual(t, len(vals), 5)
	})
}

func TestTree(t *testing.T) {
	left, right := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		root := Tree(val, 6).Draw(t, "tree")
		_, err := tree.Levels(root)
		require.NoError(t, err)
		nodes := slices.Collect(tree.Preorder(root))
		require.LessOrEqual(t, len(nodes), 6)
		for _, n := range nodes {
			if n.Left != nil {
				left++
			}
			if n.Right != nil {
				right++
			}
		}
	})
	if left == 0 || right == 0 {
		t.Errorf("%d left and %d right children in all trees", left, right)
	}
}

func TestBST(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var vals []int
		for n := range tree.Inorder(BST(-5, 5, 8).Draw(t, "tree")) {
			vals = append(vals, n.Val)
		}
		require.LessOrEqual(t, len(vals), 8)
		for i := 1; i < len(vals); i++ {
			require.Less(t, vals[i-1], vals[i])
		}
	})
}

func TestPerfect(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := Perfect(val, 4).Draw(t, "tree")
		n := len(slices.Collect(tree.Preorder(root)))
		require.Contains(t, []int{0, 1, 3, 7, 15}, n)
		for node := range tree.Preorder(root) {
			require.Equal(t, node.Left == nil, node.Right == nil)
		}
		linked := PerfectLinked(val, 4).Draw(t, "linked")
		levels, err := tree.LinkedLevels(linked)
		require.NoError(t, err)
		require.Contains(t, []int{0, 1, 3, 7, 15}, len(levels))
	})
}

func TestGraph(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		node := Graph(6).Draw(t, "graph")
		adj, err := graph.Adjacency(node)
		require.NoError(t, err)
		require.LessOrEqual(t, len(adj), 6)
		for i, neighbors := range adj {
			seen := map[int]bool{i + 1: true} // no node is its own neighbour
			for _, v := range neighbors {
				require.False(t, seen[v], "node %d has the neighbours %v", i+1, neighbors)
				seen[v] = true
				require.Contains(t, adj[v-1], i+1)
			}
		}
	})
}

func TestGrid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		grid := Grid(val, 3, 4).Draw(t, "grid")
		require.NotEmpty(t, grid)
		require.LessOrEqual(t, len(grid), 3)
		for _, row := range grid {
			require.Len(t, row, len(grid[0]))
			require.True(t, len(row) >= 1 && len(row) <= 4)
		}
	})
}

func TestTrades(t *testing.T) {
	require.Equal(t, [][]int{nil, {0, 1}, {0, 2}, {1, 2}}, slices.Collect(Trades(3)))
	require.Len(t, slices.Collect(Trades(8)), 1<<7)
	require.Equal(t, [][]int{nil}, slices.Collect(Trades(1)))
	for days := range Trades(4) { // may be left early
		require.Empty(t, days)
		break
	}
	require.Equal(t, 9-2+5-4, Gain([]int{2, 7, 9, 4, 5}, []int{0, 2, 3, 4}))
	require.Zero(t, Gain([]int{2}, nil))
}
