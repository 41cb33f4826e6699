package treemarginals

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// treeMarginals sends a message each way along every edge: first from the leaves
// to the root, then back. A message says how the states of a node are weighted by
// all that lies beyond the edge. Products of messages are scaled to a sum of 1, and
// on the way up the logarithms of the scales add up to log Z. What reaches a node from all its
// neighbours but one is never divided out: before keeps the product of what came
// first, rest that of what comes later. With n nodes of up to k states: O(nk^2)
// time, O(nk) space.
func treeMarginals(n int, edges [][2]int, unary [][]float64, pair [][][]float64) (marg [][]float64, logZ float64, err error) {
	order, parent, err := rooted(n, edges, unary, pair)
	if err != nil {
		return nil, 0, err
	}
	marg = make([][]float64, n) // at first, of what lies below a node
	for v := range marg {
		marg[v] = slices.Clone(unary[v])
	}
	up, before, rest := make([][]float64, n), make([][]float64, n), make([][]float64, n)
	for _, v := range slices.Backward(order) {
		if e := parent[v]; e >= 0 {
			p := otherEnd(edges[e], v)
			up[v] = message(marg[v], pair[e], edges[e][0] == v)
			before[v] = slices.Clone(marg[p])
			times(marg[p], up[v])
			logZ += scale(marg[p])
		}
	}
	if logZ += scale(marg[0]); math.IsInf(logZ, -1) {
		return nil, 0, errors.New("no assignment has a weight above 0")
	}
	for _, v := range order { // the children of a node in the opposite order
		rest[v] = slices.Repeat([]float64{1}, len(unary[v]))
		if e := parent[v]; e >= 0 {
			p := otherEnd(edges[e], v)
			times(before[v], rest[p])
			rest[v] = message(before[v], pair[e], edges[e][0] == p)
			scale(rest[v])
			times(rest[p], up[v])
			scale(rest[p])
		}
		times(marg[v], rest[v])
		scale(marg[v])
	}
	return marg, logZ, nil
}

// message weights the states at one end of an edge by those at the other, where
// they have the weights from. The rows of its table are of the end that from is
// of, or of the one that the message goes to.
func message(from []float64, table [][]float64, fromRows bool) []float64 {
	if !fromRows {
		to := make([]float64, len(table))
		for x, row := range table {
			for y, w := range row {
				to[x] += w * from[y]
			}
		}
		return to
	}
	to := make([]float64, len(table[0]))
	for x, row := range table {
		for y, w := range row {
			to[y] += w * from[x]
		}
	}
	return to
}

func times(list, by []float64) {
	for i, v := range by {
		list[i] *= v
	}
}

// scale divides numbers by their sum, and returns its logarithm.
func scale(list []float64) float64 {
	sum := 0.0
	for _, v := range list {
		sum += v
	}
	for i := range list {
		if sum > 0 {
			list[i] /= sum
		}
	}
	return math.Log(sum)
}

// treeMarginalsRootEach takes every node for the root once, and adds up what
// comes from below only, in logarithms. O(n^2 k^2) time, O(nk) space.
func treeMarginalsRootEach(n int, edges [][2]int, unary [][]float64, pair [][][]float64) (marg [][]float64, logZ float64, err error) {
	if _, _, err := rooted(n, edges, unary, pair); err != nil {
		return nil, 0, err
	}
	at := make([][]int, n) // the edges of each node
	for e, edge := range edges {
		at[edge[0]], at[edge[1]] = append(at[edge[0]], e), append(at[edge[1]], e)
	}
	logs := make([][]float64, n) // room for each node's
	for v, list := range unary {
		logs[v] = make([]float64, len(list))
	}
	var terms []float64
	var below func(v, from int) []float64 // logarithms of weights
	below = func(v, from int) []float64 {
		weights := logs[v]
		for x, w := range unary[v] {
			weights[x] = math.Log(w)
		}
		for _, e := range at[v] {
			if e == from {
				continue
			}
			deeper := below(otherEnd(edges[e], v), e)
			for x := range weights {
				terms = terms[:0]
				for y, w := range deeper {
					if edges[e][0] == v {
						terms = append(terms, w+math.Log(pair[e][x][y]))
					} else {
						terms = append(terms, w+math.Log(pair[e][y][x]))
					}
				}
				weights[x] += logSum(terms)
			}
		}
		return weights
	}
	marg = make([][]float64, n)
	for v := range marg {
		marg[v] = slices.Clone(below(v, -1))
		if logZ = logSum(marg[v]); math.IsInf(logZ, -1) {
			return nil, 0, errors.New("no assignment has a weight above 0")
		}
		for x, w := range marg[v] {
			marg[v][x] = math.Exp(w - logZ)
		}
	}
	return marg, logZ, nil
}

// logSum returns the logarithm of a sum of numbers that are given by theirs.
func logSum(logs []float64) float64 {
	most, sum := slices.Max(logs), 0.0
	if math.IsInf(most, -1) {
		return most
	}
	for _, l := range logs {
		sum += math.Exp(l - most)
	}
	return most + math.Log(sum)
}

func otherEnd(edge [2]int, v int) int { return edge[0] + edge[1] - v }

// rooted returns the nodes, the nearest to node 0 first, and of each the edge
// that leads towards it, -1 of node 0 itself; or what is no tree, or does not fit.
func rooted(n int, edges [][2]int, unary [][]float64, pair [][][]float64) (order, parent []int, err error) {
	if n < 1 || len(edges) != n-1 || len(unary) != n || len(pair) != n-1 {
		return nil, nil, fmt.Errorf("%d nodes, %d edges, %d lists and %d tables", n, len(edges), len(unary), len(pair))
	}
	for v, list := range unary {
		if len(list) == 0 || slices.ContainsFunc(list, noWeight) {
			return nil, nil, fmt.Errorf("node %d has no state, or a weight that is none: %v", v, list)
		}
	}
	at := make([][]int, n)
	for e, edge := range edges {
		if min(edge[0], edge[1]) < 0 || max(edge[0], edge[1]) >= n || len(pair[e]) != len(unary[edge[0]]) {
			return nil, nil, fmt.Errorf("edge %v leads to no node, or its table has %d rows", edge, len(pair[e]))
		}
		for _, row := range pair[e] {
			if len(row) != len(unary[edge[1]]) || slices.ContainsFunc(row, noWeight) {
				return nil, nil, fmt.Errorf("the table of edge %v has a row %v", edge, row)
			}
		}
		at[edge[0]], at[edge[1]] = append(at[edge[0]], e), append(at[edge[1]], e)
	}
	order, parent = []int{0}, slices.Repeat([]int{-1}, n)
	for i := 0; i < len(order); i++ {
		for _, e := range at[order[i]] {
			if e == parent[order[i]] {
				continue
			}
			v := otherEnd(edges[e], order[i])
			if v == 0 || parent[v] >= 0 {
				return nil, nil, fmt.Errorf("edge %v closes a circle", edges[e])
			}
			order, parent[v] = append(order, v), e
		}
	}
	if len(order) != n {
		return nil, nil, fmt.Errorf("%d of %d nodes can be reached from node 0", len(order), n)
	}
	return order, parent, nil
}

func noWeight(w float64) bool { return !(w >= 0) || math.IsInf(w, 1) }

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "messages both ways", Func: treeMarginals, Time: "O(nk^2)", Space: "O(nk)"},
	{Name: "a root for each node", Func: treeMarginalsRootEach, Time: "O(n^2 k^2)", Space: "O(nk)"},
}
