package treemap

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// treeMAP cuts the leaves off one by one. For each state of the node that a leaf
// hangs on, it notes the leaf's best state and adds the score that this is worth.
// The node that is left at the end takes its best state, and the notes say what
// the others take, in the opposite order. Scores are logarithms, of which that of
// 0 is -Inf. With n nodes of up to k states: O(nk^2) time, O(nk) space.
func treeMAP(n int, edges [][2]int, unary [][]float64, pair [][][]float64) (assign []int, logScore float64, err error) {
	order, toward, err := leavesFirst(n, edges, unary, pair)
	if err != nil {
		return nil, 0, err
	}
	score, choice := make([][]float64, n), make([][]int, n)
	for v, list := range unary {
		for _, w := range list {
			score[v] = append(score[v], math.Log(w))
		}
	}
	last := order[n-1]
	for _, v := range order[:n-1] {
		e := toward[v]
		p := otherEnd(edges[e], v)
		choice[v] = make([]int, len(unary[p]))
		for x := range choice[v] {
			best := math.Inf(-1)
			for y, s := range score[v] {
				if s += math.Log(weight(pair[e], edges[e][0] == p, x, y)); s > best {
					best, choice[v][x] = s, y
				}
			}
			score[p][x] += best
		}
	}
	logScore = slices.Max(score[last])
	if math.IsInf(logScore, -1) {
		return nil, 0, errors.New("no assignment has a weight above 0")
	}
	assign = make([]int, n)
	assign[last] = slices.Index(score[last], logScore)
	for _, v := range slices.Backward(order[:n-1]) {
		assign[v] = choice[v][assign[otherEnd(edges[toward[v]], v)]]
	}
	return assign, logScore, nil
}

// treeMAPFixing takes one node after the other for the root, finds the best score
// for each of its states, and fixes it at the best of them for all that follow: so
// ties are broken alike everywhere. O(n^2 k^2) time, O(nk) space.
func treeMAPFixing(n int, edges [][2]int, unary [][]float64, pair [][][]float64) (assign []int, logScore float64, err error) {
	if _, _, err := leavesFirst(n, edges, unary, pair); err != nil {
		return nil, 0, err
	}
	at := make([][]int, n) // the edges of each node
	for e, edge := range edges {
		at[edge[0]], at[edge[1]] = append(at[edge[0]], e), append(at[edge[1]], e)
	}
	room := make([][]float64, n) // for each node's scores
	for v, list := range unary {
		room[v] = make([]float64, len(list))
	}
	var scores func(v, from int) []float64 // the best of v and all behind it, for each state of v
	scores = func(v, from int) []float64 {
		list := room[v]
		for x, w := range unary[v] {
			if list[x] = math.Log(w); v < len(assign) && assign[v] != x {
				list[x] = math.Inf(-1)
			}
		}
		for _, e := range at[v] {
			if e == from {
				continue
			}
			behind := scores(otherEnd(edges[e], v), e)
			for x := range list {
				best := math.Inf(-1)
				for y, s := range behind {
					best = max(best, s+math.Log(weight(pair[e], edges[e][0] == v, x, y)))
				}
				list[x] += best
			}
		}
		return list
	}
	for v := range n {
		list := scores(v, -1)
		if logScore = slices.Max(list); math.IsInf(logScore, -1) {
			return nil, 0, errors.New("no assignment has a weight above 0")
		}
		assign = append(assign, slices.Index(list, logScore))
	}
	return assign, logScore, nil
}

func otherEnd(edge [2]int, v int) int { return edge[0] + edge[1] - v }

// weight returns the entry for states x and y, of which x is the row's or the column's.
func weight(table [][]float64, rowFirst bool, x, y int) float64 {
	if rowFirst {
		return table[x][y]
	}
	return table[y][x]
}

// leavesFirst returns the nodes in an order in which each has one neighbour left
// behind it, but for the last, and the edge to that neighbour; or what is no tree,
// or does not fit.
func leavesFirst(n int, edges [][2]int, unary [][]float64, pair [][][]float64) (order, toward []int, err error) {
	if n < 1 || len(edges) != n-1 || len(unary) != n || len(pair) != n-1 {
		return nil, nil, fmt.Errorf("%d nodes, %d edges, %d lists and %d tables", n, len(edges), len(unary), len(pair))
	}
	for v, list := range unary {
		if len(list) == 0 || slices.ContainsFunc(list, noWeight) {
			return nil, nil, fmt.Errorf("node %d has no state, or a weight that is none: %v", v, list)
		}
	}
	left := make([][]int, n) // the edges of a node that are not cut yet
	for e, edge := range edges {
		if min(edge[0], edge[1]) < 0 || max(edge[0], edge[1]) >= n || len(pair[e]) != len(unary[edge[0]]) {
			return nil, nil, fmt.Errorf("edge %v leads to no node, or its table has %d rows", edge, len(pair[e]))
		}
		for _, row := range pair[e] {
			if len(row) != len(unary[edge[1]]) || slices.ContainsFunc(row, noWeight) {
				return nil, nil, fmt.Errorf("the table of edge %v has a row %v", edge, row)
			}
		}
		for _, v := range edge { // twice, if it leads from a node to itself
			left[v] = append(left[v], e)
		}
	}
	for v := range left {
		if len(left[v]) < 2 {
			order = append(order, v)
		}
	}
	toward = make([]int, n)
	for i := 0; i < len(order); i++ {
		v := order[i]
		if len(left[v]) == 0 {
			continue
		}
		toward[v] = left[v][0]
		p := otherEnd(edges[toward[v]], v)
		left[p] = slices.DeleteFunc(left[p], func(e int) bool { return e == toward[v] })
		if len(left[p]) == 1 {
			order = append(order, p)
		}
	}
	if len(order) < n {
		return nil, nil, fmt.Errorf("only %d of %d nodes can be cut off as leaves: the rest goes round in a circle", len(order), n)
	}
	return order, toward, nil
}

func noWeight(w float64) bool { return !(w >= 0) || math.IsInf(w, 1) }

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "leaves first", Func: treeMAP, Time: "O(nk^2)", Space: "O(nk)"},
	{Name: "fixing node after node", Func: treeMAPFixing, Time: "O(n^2 k^2)", Space: "O(nk)"},
}
