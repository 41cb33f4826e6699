package responsibilities

import (
	"errors"
	"math"
)

// Looks for NaN and infinities in points, means and variances only.
func gmmResponsibilities(x [][]float64, m Mixture) ([][]float64, error) {
	if !fits(x, m) {
		return nil, errors.New("points and mixture do not fit")
	}
	r := make([][]float64, len(x))
	for i := range r {
		r[i] = make([]float64, len(m.Weights))
	}
	for k, cov := range m.Covs {
		l, logDet, ok := factor(cov)
		if !ok {
			return nil, errors.New("not positive definite")
		}
		for i, point := range x {
			r[i][k] = math.Log(m.Weights[k]) - logDet/2 - square(l, point, m.Means[k])/2
		}
	}
	for _, row := range r {
		top, sum := math.Inf(-1), 0.0
		for _, v := range row {
			top = max(top, v)
		}
		for k, v := range row {
			row[k] = math.Exp(v - top)
			sum += row[k]
		}
		for k := range row {
			row[k] /= sum
		}
	}
	return r, nil
}

func square(l [][]float64, x, mean []float64) float64 {
	y, sum := make([]float64, len(x)), 0.0
	for i := range y {
		y[i] = x[i] - mean[i]
		for j := 0; j < i; j++ {
			y[i] -= l[i][j] * y[j]
		}
		y[i] /= l[i][i]
		sum += y[i] * y[i]
	}
	return sum
}

func factor(cov [][]float64) (l [][]float64, logDet float64, ok bool) {
	l = make([][]float64, len(cov))
	for i := range l {
		l[i] = make([]float64, len(cov))
		for j := 0; j <= i; j++ {
			rest := cov[i][j]
			for k := 0; k < j; k++ {
				rest -= l[i][k] * l[j][k]
			}
			if i > j {
				l[i][j] = rest / l[j][j]
				continue
			}
			if rest <= 0 {
				return nil, 0, false
			}
			l[i][i] = math.Sqrt(rest)
			logDet += math.Log(rest)
		}
	}
	return l, logDet, true
}

func fits(x [][]float64, m Mixture) bool {
	k := len(m.Weights)
	if len(x) == 0 || len(x[0]) == 0 || k == 0 || len(m.Means) != k || len(m.Covs) != k {
		return false
	}
	for _, w := range m.Weights {
		if w < 0 || !finite(w) {
			return false
		}
	}
	rows := append(append([][]float64{}, x...), m.Means...)
	for _, cov := range m.Covs {
		if len(cov) != len(x[0]) {
			return false
		}
		for i, row := range cov {
			if len(row) != len(x[0]) || !finite(row[i]) {
				return false
			}
		}
	}
	for _, row := range rows {
		if len(row) != len(x[0]) {
			return false
		}
		for _, v := range row {
			if !finite(v) {
				return false
			}
		}
	}
	return true
}

func finite(v float64) bool { return v-v == 0 }
