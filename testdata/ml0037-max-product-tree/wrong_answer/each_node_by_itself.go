package treemap

import (
	"errors"
	"math"
)

// Takes the best state of each node by itself: with ties the states need not fit.
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
	var up func(v, from int) []float64
	up = func(v, from int) []float64 {
		s := make([]float64, len(unary[v]))
		for x := range s {
			s[x] = math.Log(unary[v][x])
		}
		for e, edge := range edges {
			if e == from || edge[0] != v && edge[1] != v {
				continue
			}
			c := edge[0] + edge[1] - v
			m := up(c, e)
			for x := range s {
				best := math.Inf(-1)
				for y := range m {
					if t := m[y] + math.Log(at(e, v, x, y)); t > best {
						best = t
					}
				}
				s[x] += best
			}
		}
		return s
	}
	assign, result := []int{}, 0.0
	for v := 0; v < n; v++ {
		scores := up(v, -1)
		best := 0
		for x := range scores {
			if scores[x] > scores[best] {
				best = x
			}
		}
		result = scores[best]
		if math.IsInf(result, -1) {
			return nil, 0, errors.New("impossible")
		}
		assign = append(assign, best)
	}
	return assign, result, nil
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
