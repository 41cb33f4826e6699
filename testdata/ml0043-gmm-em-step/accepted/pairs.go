package emstep

import (
	"errors"
	"math"
)

// responsibilities inverts each covariance once (Gauss-Jordan, from the last pivot), and divides
// by way of the logarithm of the sum, found in one pass over the components.
func responsibilities(x [][]float64, m Mixture) ([][]float64, error) {
	K := len(m.Weights)
	if K == 0 || len(m.Means) != K || len(m.Covs) != K || len(m.Means[0]) == 0 {
		return nil, errors.New("not a mixture")
	}
	D, total := len(m.Means[0]), 0.0
	inverses, logDets := make([][][]float64, K), make([]float64, K)
	for k := range K {
		w := m.Weights[k]
		if math.IsNaN(w) || w < 0 || len(m.Covs[k]) != D || !fits(m.Means[k], D) {
			return nil, errors.New("not a component")
		}
		total += w
		for _, row := range m.Covs[k] {
			if !fits(row, D) {
				return nil, errors.New("not a covariance")
			}
		}
		if inverses[k], logDets[k] = inverse(m.Covs[k]); inverses[k] == nil {
			return nil, errors.New("not a covariance")
		}
	}
	if math.Abs(total-1) > 1e-9 {
		return nil, errors.New("weights do not add up to 1")
	}
	var out [][]float64
	for _, p := range x {
		if !fits(p, D) {
			return nil, errors.New("not a point")
		}
		row, top, sum := make([]float64, K), math.Inf(-1), 0.0
		for k := range row {
			row[k] = math.Log(m.Weights[k]) - logDets[k]/2 - math.Log(2*math.Pi)*float64(D)/2
			for i := range D {
				for j := range D {
					row[k] -= 0.5 * (p[i] - m.Means[k][i]) * inverses[k][i][j] * (p[j] - m.Means[k][j])
				}
			}
			if m.Weights[k] == 0 {
				continue
			}
			if row[k] > top {
				sum = sum*math.Exp(top-row[k]) + 1
				top = row[k]
			} else {
				sum += math.Exp(row[k] - top)
			}
		}
		for k := range row {
			row[k] = math.Exp(row[k] - top - math.Log(sum))
		}
		out = append(out, row)
	}
	return out, nil
}

// Half the weighted mean of the products of all pairs' differences: a covariance
// that needs no mean.
func gmmEMStep(x [][]float64, m Mixture, ridge float64) (Mixture, error) {
	if len(x) == 0 || !fits([]float64{ridge}, 1) || ridge < 0 {
		return Mixture{}, errors.New("no step")
	}
	r, err := responsibilities(x, m)
	if err != nil {
		return Mixture{}, err
	}
	for k := range m.Weights {
		total, mean := 0.0, make([]float64, len(x[0]))
		for i := range x {
			total += r[i][k]
		}
		m.Weights[k] = total / float64(len(x))
		if total < 1e-200 {
			continue
		}
		cov := make([][]float64, len(x[0]))
		for d := range cov {
			cov[d] = make([]float64, len(cov))
			cov[d][d] = ridge
			for i := range x {
				mean[d] += r[i][k] / total * x[i][d]
			}
			for e := range cov {
				for i := range x {
					for j := range i {
						cov[d][e] += r[i][k] / total * (r[j][k] / total) * (x[i][d] - x[j][d]) * (x[i][e] - x[j][e])
					}
				}
			}
		}
		m.Means[k], m.Covs[k] = mean, cov
	}
	return m, nil
}

func fits(row []float64, size int) bool {
	for _, v := range row {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return false
		}
	}
	return len(row) == size
}

func inverse(cov [][]float64) (inv [][]float64, logDet float64) {
	n := len(cov)
	a := make([][]float64, n)
	for i := range a {
		a[i] = make([]float64, 2*n)
		copy(a[i], cov[i])
		a[i][n+i] = 1
		for j := range i {
			if cov[i][j] != cov[j][i] {
				return nil, 0
			}
		}
	}
	for k := n - 1; k >= 0; k-- {
		pivot := a[k][k]
		if pivot <= 0 {
			return nil, 0
		}
		logDet += math.Log(pivot)
		for i := range a {
			if i == k {
				continue
			}
			f := a[i][k] / pivot
			for j := range a[i] {
				a[i][j] -= f * a[k][j]
			}
		}
	}
	for i := range a {
		for j := n; j < 2*n; j++ {
			a[i][j] /= a[i][i]
		}
		inv = append(inv, a[i][n:])
	}
	return inv, logDet
}
