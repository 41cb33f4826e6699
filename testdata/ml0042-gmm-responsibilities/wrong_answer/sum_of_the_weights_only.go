package responsibilities

import (
	"errors"
	"math"
	"slices"
)

// Looks at the sum of the weights only: one may be negative.
func gmmResponsibilities(x [][]float64, m Mixture) ([][]float64, error) {
	if err := check(x, m); err != nil {
		return nil, err
	}
	r := make([][]float64, len(x))
	for i, point := range x {
		r[i] = make([]float64, len(m.Weights))
		for k, w := range m.Weights {
			logDet, square, ok := gaussian(point, m.Means[k], m.Covs[k])
			if !ok {
				return nil, errors.New("not positive definite")
			}
			r[i][k] = math.Log(math.Abs(w)) - (logDet+square)/2
		}
		top, sum := slices.Max(r[i]), 0.0
		for k := range r[i] {
			r[i][k] = math.Exp(r[i][k] - top)
			sum += r[i][k]
		}
		for k := range r[i] {
			r[i][k] /= sum
		}
	}
	return r, nil
}

// gaussian eliminates: the pivots make the determinant, what is left of the
// deviations the square.
func gaussian(x, mu []float64, cov [][]float64) (logDet, square float64, ok bool) {
	a, d := make([][]float64, len(x)), make([]float64, len(x))
	for i := range x {
		a[i], d[i] = slices.Clone(cov[i]), x[i]-mu[i]
	}
	for k := range a {
		if !(a[k][k] > 0) {
			return 0, 0, false
		}
		logDet += math.Log(a[k][k])
		square += d[k] * d[k] / a[k][k]
		for i := k + 1; i < len(a); i++ {
			f := a[i][k] / a[k][k]
			d[i] -= f * d[k]
			for j := k; j < len(a); j++ {
				a[i][j] -= f * a[k][j]
			}
		}
	}
	return logDet, square, true
}

func check(x [][]float64, m Mixture) error {
	if len(x) == 0 || len(m.Weights) == 0 || len(m.Means) != len(m.Weights) || len(m.Covs) != len(m.Weights) || len(m.Means[0]) == 0 {
		return errors.New("sizes")
	}
	total, size := 0.0, len(m.Means[0])
	for _, row := range slices.Concat(x, m.Means) {
		if len(row) != size {
			return errors.New("row")
		}
		for _, v := range row {
			if v-v != 0 {
				return errors.New("not finite")
			}
		}
	}
	for k, w := range m.Weights {
		if w < -100 {
			return errors.New("weight")
		}
		total += w
		if len(m.Covs[k]) != size {
			return errors.New("cov")
		}
		for i := range m.Covs[k] {
			if len(m.Covs[k][i]) != size {
				return errors.New("cov")
			}
		}
		for i := range m.Covs[k] {
			for j, v := range m.Covs[k][i] {
				if v-v != 0 || v != m.Covs[k][j][i] {
					return errors.New("cov")
				}
			}
		}
		if _, _, ok := gaussian(m.Means[k], m.Means[k], m.Covs[k]); !ok {
			return errors.New("cov")
		}
	}
	if !(math.Abs(total-1) < 1e-6) {
		return errors.New("weights")
	}
	return nil
}
