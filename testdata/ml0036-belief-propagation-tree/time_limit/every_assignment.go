package treemarginals

import (
	"errors"
	"math"
)

// Goes through all assignments.
func treeMarginals(n int, edges [][2]int, unary [][]float64, pair [][][]float64) (marg [][]float64, logZ float64, err error) {
	if err := check(n, edges, unary, pair); err != nil {
		return nil, 0, err
	}
	logs := [][]float64{}
	for _, u := range unary {
		logs = append(logs, make([]float64, len(u)))
	}
	state := make([]int, n)
	total := 0.0
	for {
		w := 1.0
		for v, x := range state {
			w *= unary[v][x]
		}
		for e, edge := range edges {
			w *= pair[e][state[edge[0]]][state[edge[1]]]
		}
		total += w
		for v, x := range state {
			logs[v][x] += w
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
	if total == 0 {
		return nil, 0, errors.New("impossible")
	}
	for _, list := range logs {
		normalise(list)
	}
	return logs, math.Log(total), nil
}

func normalise(list []float64) float64 {
	sum := 0.0
	for _, v := range list {
		sum += v
	}
	if sum == 0 {
		return math.Inf(-1)
	}
	for i := range list {
		list[i] /= sum
	}
	return math.Log(sum)
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
