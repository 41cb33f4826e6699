package treemap

import (
	"errors"
	"math"
)

// Takes logarithms to base 2.
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
	back := make([][]int, n)
	var up func(v, from int) []float64
	up = func(v, from int) []float64 {
		s := make([]float64, len(unary[v]))
		for x := range s {
			s[x] = math.Log2(unary[v][x])
		}
		for e, edge := range edges {
			if e == from || edge[0] != v && edge[1] != v {
				continue
			}
			c := edge[0] + edge[1] - v
			m := up(c, e)
			back[c] = make([]int, len(s))
			for x := range s {
				best := math.Inf(-1)
				for y := range m {
					if t := m[y] + math.Log2(at(e, v, x, y)); t > best {
						best = t
						back[c][x] = y
					}
				}
				s[x] += best
			}
		}
		return s
	}
	scores := up(0, -1)
	assign := make([]int, n)
	for x := range scores {
		if scores[x] > scores[assign[0]] {
			assign[0] = x
		}
	}
	result := scores[assign[0]]
	if math.IsInf(result, -1) {
		return nil, 0, errors.New("impossible")
	}
	var down func(v, from int)
	down = func(v, from int) {
		for e, edge := range edges {
			if e == from || edge[0] != v && edge[1] != v {
				continue
			}
			c := edge[0] + edge[1] - v
			assign[c] = back[c][assign[v]]
			down(c, e)
		}
	}
	down(0, -1)
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
