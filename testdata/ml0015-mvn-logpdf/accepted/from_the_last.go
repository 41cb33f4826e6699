package mvn

import (
	"errors"
	"math"
)

// Inverts the covariance by Gauss-Jordan, taking the pivots from the last one on.
func mvnLogPDF(x, mu []float64, cov [][]float64) (float64, error) {
	p := len(x)
	if p < 1 || len(mu) != p || len(cov) != p {
		return 0, errors.New("sizes differ")
	}
	a := make([][]float64, p) // [cov | identity]
	for i, row := range cov {
		if len(row) != p {
			return 0, errors.New("not square")
		}
		a[i] = append(append(a[i], row...), make([]float64, p)...)
		a[i][p+i] = 1
	}
	for i := range cov {
		for j := range cov {
			if v := cov[i][j] - cov[j][i]; v != 0 {
				return 0, errors.New("not symmetric, or not finite")
			}
		}
	}
	logDet := 0.0
	for k := p - 1; k >= 0; k-- {
		pivot := a[k][k]
		if !(pivot > 0) || math.IsInf(pivot, 0) {
			return 0, errors.New("not positive definite")
		}
		logDet += math.Log(pivot)
		for j := range a[k] {
			a[k][j] /= pivot
		}
		for i := range a {
			if factor := a[i][k]; i != k {
				for j := range a[i] {
					a[i][j] -= factor * a[k][j]
				}
			}
		}
	}
	square := 0.0
	for i := range x {
		for j := range x {
			square += (x[i] - mu[i]) * a[i][p+j] * (x[j] - mu[j])
		}
	}
	if math.IsNaN(square - square) {
		return 0, errors.New("not finite")
	}
	return -0.5*square - 0.5*logDet - 0.5*float64(p)*math.Log(2*math.Pi), nil
}
