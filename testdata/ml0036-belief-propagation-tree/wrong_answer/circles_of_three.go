package treemarginals

import (
	"errors"
	"math"
)

// Minds an edge to itself and an edge twice only.
func treeMarginals(n int, edges [][2]int, unary [][]float64, pair [][][]float64) (marg [][]float64, logZ float64, err error) {
	if err := check(n, edges, unary, pair); err != nil {
		return nil, 0, err
	}
	type key struct{ from, to int }
	depth := 0
	memo := map[key][]float64{}
	scales := map[key]float64{}
	var message func(u, v int) ([]float64, float64)
	belief := func(v, but int) ([]float64, float64) {
		out, logs := append([]float64{}, unary[v]...), 0.0
		for _, edge := range edges {
			w := -1
			if edge[0] == v {
				w = edge[1]
			}
			if edge[1] == v {
				w = edge[0]
			}
			if w < 0 || w == but {
				continue
			}
			m, s := message(w, v)
			logs += s
			for x := range out {
				out[x] *= m[x]
			}
			logs += normalise(out)
		}
		return out, logs
	}
	message = func(u, v int) ([]float64, float64) {
		k := key{u, v}
		depth++
		defer func() { depth-- }()
		if depth > n {
			return append([]float64{}, unary[v]...), 0
		}
		if m, ok := memo[k]; ok {
			return m, scales[k]
		}
		in, s := belief(u, v)
		out := make([]float64, len(unary[v]))
		for e, edge := range edges {
			if edge[0] == u && edge[1] == v {
				for x := range in {
					for y := range out {
						out[y] += in[x] * pair[e][x][y]
					}
				}
			}
			if edge[0] == v && edge[1] == u {
				for x := range in {
					for y := range out {
						out[y] += in[x] * pair[e][y][x]
					}
				}
			}
		}
		s += normalise(out)
		memo[k], scales[k] = out, s
		return out, s
	}
	for v := 0; v < n; v++ {
		b, s := belief(v, -1)
		logZ = s + normalise(b)
		if math.IsInf(logZ, -1) {
			return nil, 0, errors.New("impossible")
		}
		marg = append(marg, b)
	}
	return marg, logZ, nil
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
	for e, edge := range edges {
		a, b := edge[0], edge[1]
		if a < 0 || b < 0 || a >= n || b >= n {
			return err
		}
		for _, other := range edges[:e] {
			if other == edge || other == [2]int{b, a} {
				return err
			}
		}
		if a == b {
			return err
		}
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
