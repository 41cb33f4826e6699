package treemap

import (
	"errors"
	"math"
)

// Goes through all assignments.
func treeMAP(n int, edges [][2]int, unary [][]float64, pair [][][]float64) ([]int, float64, error) {
	if err := check(n, edges, unary, pair); err != nil {
		return nil, 0, err
	}
	at := func(e, v, x, y int) float64 {
		if edges[e][0] == v {
			return pair[e][x][y]
		}
		return pair[e][y][x]
	}
	state, best := make([]int, n), make([]int, n)
	most := math.Inf(-1)
	for {
		s := 0.0
		for v, x := range state {
			s += math.Log(unary[v][x])
		}
		for e, edge := range edges {
			s += math.Log(at(e, edge[0], state[edge[0]], state[edge[1]]))
		}
		if s > most {
			most = s
			copy(best, state)
		}
		v := 0
		for ; v < n; v++ {
			if state[v]++; state[v] < len(unary[v]) {
				break
			}
			state[v] = 0
		}
		if v == n {
			break
		}
	}
	if math.IsInf(most, -1) {
		return nil, 0, errors.New("impossible")
	}
	return best, most, nil
}

func bad(list []float64, size int) bool {
	if size == 0 || len(list) != size {
		return true
	}
	for _, w := range list {
		if w < 0 || math.IsNaN(w) || math.IsInf(w, 0) {
			return true
		}
	}
	return false
}

func check(n int, edges [][2]int, unary [][]float64, pair [][][]float64) error {
	err := errors.New("bad model")
	if n <= 0 || len(unary) != n || len(edges) != n-1 || len(pair) != len(edges) {
		return err
	}
	for _, u := range unary {
		if bad(u, len(u)) {
			return err
		}
	}
	root := make([]int, n)
	for v := range root {
		root[v] = v
	}
	find := func(v int) int {
		for root[v] != v {
			v = root[v]
		}
		return v
	}
	for e, edge := range edges {
		a, b := edge[0], edge[1]
		if a < 0 || b < 0 || a >= n || b >= n {
			return err
		}
		if find(a) == find(b) {
			return err
		}
		root[find(a)] = find(b)
		if len(pair[e]) != len(unary[a]) {
			return err
		}
		for _, row := range pair[e] {
			if bad(row, len(unary[b])) {
				return err
			}
		}
	}
	return nil
}
