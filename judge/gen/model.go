package gen

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"
)

// TreeModels are inputs of problems on pairwise models of a tree (number of nodes,
// edges, the weights of each node's states, a table of weights for each edge), as
// within.TreeModel holds them: nodes of unequal numbers of states, weights of 0,
// and sometimes a part that does not fit. In the growths n is the number of nodes,
// k the most states of one.
func TreeModels() Inputs {
	return Inputs{
		Small: func(t *rapid.T) []any {
			n := Int(t, "n", 1, 5)
			unary, label := make([][]float64, n), rapid.Permutation(Rising(n, 0, n-1)).Draw(t, "label")
			for v := range unary {
				unary[v] = weights(t, Int(t, "states", 1, 3))
			}
			edges, pair := make([][2]int, n-1), make([][][]float64, n-1)
			for e := range edges {
				edges[e] = [2]int{label[Int(t, "end", 0, e)], label[e+1]}
				if rapid.Bool().Draw(t, "turned") {
					edges[e][0], edges[e][1] = edges[e][1], edges[e][0]
				}
				for range unary[edges[e][0]] {
					pair[e] = append(pair[e], weights(t, len(unary[edges[e][1]])))
				}
			}
			v := Int(t, "which", 0, n-1)
			switch Int(t, "bad", 0, 16) {
			case 11:
				n += Int(t, "by", -1, 1)
			case 12:
				unary[v][0] = rapid.SampledFrom([]float64{-1, math.NaN(), math.Inf(1), 0}).Draw(t, "weight")
			case 13:
				unary[v] = unary[v][1:]
			case 14:
				if v < len(edges) {
					edges[v][Int(t, "side", 0, 1)] = Int(t, "node", -1, n)
				}
			case 15:
				if v < len(pair) {
					pair[v] = append(pair[v], pair[v][0])
				}
			case 16:
				if v < len(pair) {
					pair[v][0] = append(pair[v][0], 1)
				}
			}
			return []any{n, edges, unary, pair}
		},
		Large: []Family{
			{Name: "chain", Make: treeModels(4, func(_ *rand.Rand, v int) int { return v - 1 })},
			{Name: "star", Make: treeModels(4, func(*rand.Rand, int) int { return 0 })},
			{Name: "binary", Make: treeModels(10, func(_ *rand.Rand, v int) int { return (v - 1) / 2 })},
			{Name: "random", Make: treeModels(6, func(r *rand.Rand, v int) int { return r.IntN(v) })},
		},
		Letters: func(n int, _ [][2]int, unary [][]float64, _ [][][]float64) map[string]int {
			k := 1
			for _, list := range unary {
				k = max(k, len(list))
			}
			return map[string]int{"n": n, "k": k}
		},
	}
}

// weights draws n weights, of which some are 0.
func weights(t *rapid.T, n int) []float64 {
	return List(t, "weights", n, n, func(t *rapid.T) float64 { return float64(Int(t, "weight", 0, 6)) / 4 })
}

// treeModels makes a family of trees, each but the first with a neighbour
// before it.
func treeModels(states int, before func(r *rand.Rand, v int) int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		weight := func(int, int) float64 { return 0.1 + r.Float64() }
		edges, pair := make([][2]int, n-1), make([][][]float64, n-1)
		for e := range edges {
			edges[e], pair[e] = [2]int{before(r, e+1), e + 1}, Grid(states, states, weight)
		}
		return []any{n, edges, Grid(n, states, weight), pair}
	}
}
