package clonegraph

import (
	"math/rand/v2"
	"slices"

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
			g := make(lists, n)
			for v := 2; v <= n; v++ {
				for u := 1; u < v; u++ {
					g.join(u, v)
				}
			}
			return g.args()
		}},
		{Name: "path", Make: func(_ *rand.Rand, n int) []any { return path(n).args() }},
		{Name: "ring", Make: func(_ *rand.Rand, n int) []any {
			g := path(n)
			if n > 2 {
				g.join(n, 1)
			}
			return g.args()
		}},
		{Name: "star", Make: func(_ *rand.Rand, n int) []any {
			g := make(lists, n)
			for v := 2; v <= n; v++ {
				g.join(1, v)
			}
			return g.args()
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			g := path(n)
			for range 4 * n {
				if u, v := 1+r.IntN(n), 1+r.IntN(n); u != v && !slices.Contains(g[u-1], v) {
					g.join(u, v)
				}
			}
			return g.args()
		}},
	},
}

// lists are adjacency lists of the nodes 1, 2, ….
type lists [][]int

func path(n int) lists {
	g := make(lists, n)
	for v := 2; v <= n; v++ {
		g.join(v-1, v)
	}
	return g
}

func (g lists) join(u, v int) {
	g[u-1], g[v-1] = append(g[u-1], v), append(g[v-1], u)
}

func (g lists) args() []any {
	node, err := graph.FromAdjacency(g)
	if err != nil {
		panic(err) // every neighbour is a node
	}
	return []any{node}
}
