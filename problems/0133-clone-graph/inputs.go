package clonegraph

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/ds/graph"
	"drill/judge/gen"
)

// Inputs says how connected graphs are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{dstest.Graph(6).Draw(t, "node")} },
	Large: []gen.Family{
		{Name: "complete", Make: func(_ *rand.Rand, n int) []any {
			return built(n, func(u, v int) bool { return true })
		}},
		{Name: "path", Make: func(_ *rand.Rand, n int) []any {
			return built(n, func(u, v int) bool { return v == u+1 })
		}},
		{Name: "ring", Make: func(_ *rand.Rand, n int) []any {
			return built(n, func(u, v int) bool { return v == u+1 || u == 1 && v == n })
		}},
		{Name: "star", Make: func(_ *rand.Rand, n int) []any {
			return built(n, func(u, v int) bool { return u == 1 })
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return built(n, func(u, v int) bool { return v == u+1 || r.IntN(10) == 0 })
		}},
	},
}

// built makes the graph of n nodes in which u < v are joined where edge says so.
func built(n int, edge func(u, v int) bool) []any {
	adj := make([][]int, n)
	for u := 1; u <= n; u++ {
		for v := u + 1; v <= n; v++ {
			if edge(u, v) {
				adj[u-1], adj[v-1] = append(adj[u-1], v), append(adj[v-1], u)
			}
		}
	}
	node, err := graph.FromAdjacency(adj)
	if err != nil {
		panic(err) // every neighbour is a node
	}
	return []any{node}
}
