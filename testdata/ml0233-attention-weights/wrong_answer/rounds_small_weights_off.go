package weights

import (
	"errors"
	"math"
)

// Drops weights below 1e-15.
func attentionWeights(q, k [][]float64) ([][]float64, error) {
	if len(q) == 0 || len(k) == 0 || len(q[0]) == 0 {
		return nil, errors.New("empty")
	}
	d := len(q[0])
	for _, m := range [][][]float64{q, k} {
		for _, row := range m {
			if len(row) != d {
				return nil, errors.New("shape")
			}
			for _, v := range row {
				if math.IsNaN(v) || math.IsInf(v, 0) {
					return nil, errors.New("number")
				}
			}
		}
	}
	scale := 1 / math.Sqrt(float64(d))
	w := make([][]float64, len(q))
	for i := range q {
		w[i] = make([]float64, len(k))
		for j := range k {
			for c := range d {
				w[i][j] += q[i][c] * k[j][c]
			}
			w[i][j] *= scale
		}
	}
	for i := range w {
		top := math.Inf(-1)
		for j := range w[i] {
			top = max(top, w[i][j])
		}
		sum := 0.0
		for j := range w[i] {
			w[i][j] = math.Exp(w[i][j] - top)
			sum += w[i][j]
		}
		for j := range w[i] {
			if w[i][j] /= sum; w[i][j] < 1e-15 {
				w[i][j] = 0
			}
		}
	}
	return w, nil
}
