package treemap

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how trees and their tables are drawn: of nodes with unequal numbers
// of states, with weights of 0, and sometimes with a part that does not fit. The
// growths' n is the number of nodes, k the most states of one.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 5)
		unary, label := make([][]float64, n), rapid.Permutation(gen.Rising(n, 0, n-1)).Draw(t, "label")
		for v := range unary {
			unary[v] = weights(t, gen.Int(t, "states", 1, 3))
		}
		edges, pair := make([][2]int, n-1), make([][][]float64, n-1)
		for e := range edges {
			edges[e] = [2]int{label[gen.Int(t, "end", 0, e)], label[e+1]}
			if rapid.Bool().Draw(t, "turned") {
				edges[e][0], edges[e][1] = edges[e][1], edges[e][0]
			}
			for range unary[edges[e][0]] {
				pair[e] = append(pair[e], weights(t, len(unary[edges[e][1]])))
			}
		}
		v := gen.Int(t, "which", 0, n-1)
		switch gen.Int(t, "bad", 0, 16) {
		case 11:
			n += gen.Int(t, "by", -1, 1)
		case 12:
			unary[v][0] = rapid.SampledFrom([]float64{-1, math.NaN(), math.Inf(1), 0}).Draw(t, "weight")
		case 13:
			unary[v] = unary[v][1:]
		case 14:
			if v < len(edges) {
				edges[v][gen.Int(t, "side", 0, 1)] = gen.Int(t, "node", -1, n)
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
	Large: []gen.Family{
		{Name: "chain", Make: tree(4, func(_ *rand.Rand, v int) int { return v - 1 })},
		{Name: "star", Make: tree(4, func(*rand.Rand, int) int { return 0 })},
		{Name: "binary", Make: tree(10, func(_ *rand.Rand, v int) int { return (v - 1) / 2 })},
		{Name: "random", Make: tree(6, func(r *rand.Rand, v int) int { return r.IntN(v) })},
	},
	Letters: func(n int, _ [][2]int, unary [][]float64, _ [][][]float64) map[string]int {
		k := 1
		for _, list := range unary {
			k = max(k, len(list))
		}
		return map[string]int{"n": n, "k": k}
	},
}

// weights draws n weights, of which some are 0.
func weights(t *rapid.T, n int) []float64 {
	return gen.List(t, "weights", n, n, func(t *rapid.T) float64 { return float64(gen.Int(t, "weight", 0, 6)) / 4 })
}

// tree makes a family of at most 60 nodes, each but the first with a neighbour
// before it.
func tree(states int, before func(r *rand.Rand, v int) int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		n = min(n, 60)
		weight := func(int, int) float64 { return 0.1 + r.Float64() }
		edges, pair := make([][2]int, n-1), make([][][]float64, n-1)
		for e := range edges {
			edges[e], pair[e] = [2]int{before(r, e+1), e + 1}, gen.Grid(states, states, weight)
		}
		return []any{n, edges, gen.Grid(n, states, weight), pair}
	}
}
