package multihead

import (
	"errors"
	"math"
	"slices"
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

// Subtracts the largest score, hidden ones included.
func multiHeadAttention(q, k, v [][]float64, p MHA, mask [][]bool) ([][]float64, error) {
	if len(q) == 0 || len(k) == 0 || len(q[0]) == 0 {
		return nil, errors.New("empty")
	}
	n, m, d := len(q), len(k), len(q[0])
	if p.Heads < 1 || d%p.Heads != 0 {
		return nil, errors.New("heads")
	}
	rows := []int{n, m, m, d, d, d, d}
	for i, x := range [][][]float64{q, k, v, p.WQ, p.WK, p.WV, p.WO} {
		if len(x) != rows[i] {
			return nil, errors.New("rows")
		}
		for _, row := range x {
			if len(row) != d {
				return nil, errors.New("columns")
			}
			for _, e := range row {
				if math.IsNaN(e) || math.IsInf(e, 0) {
					return nil, errors.New("number")
				}
			}
		}
	}
	if len(mask) > 0 && len(mask) != n {
		return nil, errors.New("mask")
	}
	for _, row := range mask {
		if len(row) != m {
			return nil, errors.New("mask row")
		}
		if !slices.Contains(row, true) {
			return nil, errors.New("nothing to see")
		}
	}
	hidden := func(i, j int) bool { return len(mask) > 0 && !mask[i][j] }
	width := d / p.Heads
	scale := math.Sqrt(float64(width))
	qs, ks, vs := product(q, p.WQ), product(k, p.WK), product(v, p.WV)
	joined := make([][]float64, n)
	for i := range joined {
		joined[i] = make([]float64, d)
		for h := range p.Heads {
			w := make([]float64, m)
			top := math.Inf(-1)
			for j := range w {
				for c := h * width; c < (h+1)*width; c++ {
					w[j] += qs[i][c] * ks[j][c]
				}
				w[j] /= scale
				top = max(top, w[j])
				if hidden(i, j) {
					w[j] = math.Inf(-1)
				}
			}
			sum := 0.0
			for j := range w {
				w[j] = math.Exp(w[j] - top)
				sum += w[j]
			}
			for j := range w {
				for c := h * width; c < (h+1)*width; c++ {
					joined[i][c] += w[j] / sum * vs[j][c]
				}
			}
		}
	}
	return product(joined, p.WO), nil
}
