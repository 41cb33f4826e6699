package causal

import (
	"errors"
	"math"
)

func product(a, b [][]float64) [][]float64 {
	c := make([][]float64, len(a))
	for i := range a {
		c[i] = make([]float64, len(b[0]))
		for j := range c[i] {
			for l := range b {
				c[i][j] += a[i][l] * b[l][j]
			}
		}
	}
	return c
}

// Subtracts the largest score of the row, later keys included.
func causalSelfAttention(x, wq, wk, wv [][]float64) ([][]float64, error) {
	for _, m := range [][][]float64{x, wq, wk, wv} {
		if len(m) == 0 || len(m[0]) == 0 {
			return nil, errors.New("empty")
		}
		for _, row := range m {
			if len(row) != len(m[0]) {
				return nil, errors.New("ragged")
			}
			for _, v := range row {
				if math.IsNaN(v) || math.IsInf(v, 0) {
					return nil, errors.New("number")
				}
			}
		}
	}
	d := len(x[0])
	if len(wq) != d || len(wk) != d || len(wv) != d {
		return nil, errors.New("rows")
	}
	if len(wq[0]) != len(wk[0]) {
		return nil, errors.New("columns")
	}
	q, k, v := product(x, wq), product(x, wk), product(x, wv)
	scale := math.Sqrt(float64(len(q[0])))
	w := make([][]float64, len(x))
	for i := range w {
		w[i] = make([]float64, len(x))
		top := math.Inf(-1)
		for j := range w[i] {
			for c := range q[i] {
				w[i][j] += q[i][c] * k[j][c]
			}
			w[i][j] /= scale
			top = max(top, w[i][j])
			if j > i {
				w[i][j] = math.Inf(-1)
			}
		}
		sum := 0.0
		for j := range w[i] {
			w[i][j] = math.Exp(w[i][j] - top)
			sum += w[i][j]
		}
		for j := range w[i] {
			w[i][j] /= sum
		}
	}
	return product(w, v), nil
}
