package ridgeregression

import (
	"errors"
	"math"
	"slices"
)

// Centres, and forgets to bring the intercept back.
func ridge(x [][]float64, y []float64, lambda float64, intercept bool) ([]float64, float64, error) {
	bad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
	n := len(x)
	if n == 0 || len(y) != n || len(x[0]) == 0 {
		return nil, 0, errors.New("sizes")
	}
	if bad(lambda) || lambda < 0 {
		return nil, 0, errors.New("lambda")
	}
	p := len(x[0])
	for i := range x {
		if len(x[i]) != p {
			return nil, 0, errors.New("ragged")
		}
		if slices.ContainsFunc(x[i], bad) || bad(y[i]) {
			return nil, 0, errors.New("not finite")
		}
	}
	q := p
	if intercept {
		q++
	}
	at := func(i, j int) float64 {
		if j == p {
			return 1
		}
		return x[i][j]
	}
	a := make([][]float64, q)
	for j := range a {
		a[j] = make([]float64, q+1)
		for i := range n {
			for k := range q {
				a[j][k] += at(i, j) * at(i, k)
			}
			a[j][q] += at(i, j) * y[i]
		}
		if j < p {
			a[j][j] += lambda
		}
	}
	for j := range a {
		best := j
		for k := j; k < q; k++ {
			if math.Abs(a[k][j]) > math.Abs(a[best][j]) {
				best = k
			}
		}
		a[j], a[best] = a[best], a[j]
		for k := range a {
			if k != j {
				f := a[k][j] / a[j][j]
				for c := range a[k] {
					a[k][c] -= f * a[j][c]
				}
			}
		}
	}
	w, b := make([]float64, p), 0.0
	defer func() { _ = b }()
	for j := range a {
		if j < p {
			w[j] = a[j][q] / a[j][j]
		} else {
			b = 0
		}
	}
	return w, b, nil
}
