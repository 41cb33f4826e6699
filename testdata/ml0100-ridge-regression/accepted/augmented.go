package ridgeregression

import (
	"errors"
	"math"
)

// Writes sqrt(lambda) times the identity below the centred data and solves by
// Gram and Schmidt's method, each column being made orthogonal twice.
func ridge(x [][]float64, y []float64, lambda float64, intercept bool) ([]float64, float64, error) {
	if !(lambda > 0) || math.IsInf(lambda, 1) || len(x) == 0 || len(x) != len(y) || len(x[0]) == 0 {
		return nil, 0, errors.New("sizes, or lambda")
	}
	n, p := len(x), len(x[0])
	columns := make([][]float64, p+1) // the last is y
	means := make([]float64, p+1)
	for j := range columns {
		columns[j] = make([]float64, n+p)
		for i := range n {
			if len(x[i]) != p {
				return nil, 0, errors.New("ragged")
			}
			columns[j][i] = append(append([]float64{}, x[i]...), y[i])[j]
			if columns[j][i]-columns[j][i] != 0 {
				return nil, 0, errors.New("not finite")
			}
			means[j] += columns[j][i] / float64(n)
		}
		for i := range n {
			if intercept {
				columns[j][i] -= means[j]
			}
		}
		if j < p {
			columns[j][n+j] = math.Sqrt(lambda)
		}
	}
	r := make([][]float64, p+1)
	for j, column := range columns {
		r[j] = make([]float64, p+1)
		for range 2 {
			for k := range j {
				c := 0.0
				for i, v := range column {
					c += v * columns[k][i]
				}
				r[k][j] += c
				for i := range column {
					column[i] -= c * columns[k][i]
				}
			}
		}
		if j == p {
			break
		}
		for _, v := range column {
			r[j][j] = math.Hypot(r[j][j], v)
		}
		for i := range column {
			column[i] /= r[j][j]
		}
	}
	w, b := make([]float64, p), 0.0
	if intercept {
		b = means[p]
	}
	for j := p - 1; j >= 0; j-- {
		w[j] = r[j][p]
		for k := j + 1; k < p; k++ {
			w[j] -= r[j][k] * w[k]
		}
		w[j] /= r[j][j]
		if intercept {
			b -= means[j] * w[j]
		}
	}
	return w, b, nil
}
