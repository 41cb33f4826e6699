// Package dstest draws data structures for property tests. The simplest draw
// is the smallest structure.
package dstest

import (
	"pgregory.net/rapid"

	"drill/ds/graph"
	"drill/ds/list"
	"drill/ds/tree"
)

// List draws a list of up to maxLen values.
func List(val *rapid.Generator[int], maxLen int) *rapid.Generator[*list.Node] {
	return rapid.Custom(func(t *rapid.T) *list.Node {
		return list.New(rapid.SliceOfN(val, 0, maxLen).Draw(t, "vals")...)
	})
}

// Tree draws a tree of up to maxNodes nodes of any shape.
func Tree(val *rapid.Generator[int], maxNodes int) *rapid.Generator[*tree.Node] {
	return rapid.Custom(func(t *rapid.T) *tree.Node {
		return grow(t, val, maxNodes, func(free int) int { return rapid.IntRange(0, free-1).Draw(t, "place") })
	})
}

// grow hangs nodes one by one onto one of the places that are free.
func grow(t *rapid.T, val *rapid.Generator[int], maxNodes int, place func(free int) int) *tree.Node {
	var root *tree.Node
	free := []**tree.Node{&root}
	for range rapid.IntRange(0, maxNodes).Draw(t, "nodes") {
		k := place(len(free))
		n := &tree.Node{Val: val.Draw(t, "val")}
		*free[k] = n
		free[k] = free[len(free)-1]
		free = append(free[:len(free)-1], &n.Left, &n.Right)
	}
	return root
}

// BST draws a search tree of up to maxNodes different values from lo to hi, of
// any shape.
func BST(lo, hi, maxNodes int) *rapid.Generator[*tree.Node] {
	return rapid.Custom(func(t *rapid.T) *tree.Node {
		var root *tree.Node
		for _, v := range rapid.SliceOfNDistinct(rapid.IntRange(lo, hi), 0, maxNodes, rapid.ID[int]).Draw(t, "vals") {
			root = tree.Insert(root, v)
		}
		return root
	})
}

// Perfect draws a tree of up to maxDepth levels, all of them full.
func Perfect(val *rapid.Generator[int], maxDepth int) *rapid.Generator[*tree.Node] {
	return rapid.Custom(func(t *rapid.T) *tree.Node {
		root, err := tree.FromLevels(perfect(t, val, maxDepth))
		if err != nil {
			panic(err) // a full tree is a tree
		}
		return root
	})
}

// PerfectLinked is Perfect for the nodes of problem 116; their Next are nil.
func PerfectLinked(val *rapid.Generator[int], maxDepth int) *rapid.Generator[*tree.Linked] {
	return rapid.Custom(func(t *rapid.T) *tree.Linked {
		root, err := tree.LinkedFromLevels(perfect(t, val, maxDepth))
		if err != nil {
			panic(err) // a full tree is a tree
		}
		return root
	})
}

func perfect(t *rapid.T, val *rapid.Generator[int], maxDepth int) []*int {
	levels := make([]*int, 1<<rapid.IntRange(0, maxDepth).Draw(t, "depth")-1)
	for i := range levels {
		v := val.Draw(t, "val")
		levels[i] = &v
	}
	return levels
}

// Graph draws a connected undirected graph of up to maxNodes nodes with the
// values 1, 2, …, without loops or double edges; nil where it has no node.
func Graph(maxNodes int) *rapid.Generator[*graph.Node] {
	return rapid.Custom(func(t *rapid.T) *graph.Node {
		n := rapid.IntRange(0, maxNodes).Draw(t, "nodes")
		adj := make([][]int, n)
		join := func(u, v int) { adj[u-1], adj[v-1] = append(adj[u-1], v), append(adj[v-1], u) }
		for v := 2; v <= n; v++ {
			tied := rapid.IntRange(1, v-1).Draw(t, "neighbour")
			join(tied, v)
			for u := 1; u < v; u++ {
				if u != tied && rapid.IntRange(0, 3).Draw(t, "more") == 3 {
					join(u, v)
				}
			}
		}
		node, err := graph.FromAdjacency(adj)
		if err != nil {
			panic(err) // every neighbour is a node
		}
		return node
	})
}

// Grid draws a grid of 1 to maxRows rows and 1 to maxCols columns. It is cut out
// of the middle of the largest, so that it can lose a line on each of its sides.
func Grid[T any](cell *rapid.Generator[T], maxRows, maxCols int) *rapid.Generator[[][]T] {
	return rapid.Custom(func(t *rapid.T) [][]T {
		top, bottom := span(t, maxRows)
		left, right := span(t, maxCols)
		whole := rapid.SliceOfN(rapid.SliceOfN(cell, maxCols, maxCols), maxRows, maxRows).Draw(t, "grid")
		rows := whole[top:bottom]
		for i, row := range rows {
			rows[i] = row[left:right:right]
		}
		return rows
	})
}

// span draws a part of 0 to n-1 that holds the middle.
func span(t *rapid.T, n int) (from, to int) {
	mid := (n - 1) / 2
	return mid - rapid.IntRange(0, mid).Draw(t, "before"), mid + 1 + rapid.IntRange(0, n-1-mid).Draw(t, "behind")
}
