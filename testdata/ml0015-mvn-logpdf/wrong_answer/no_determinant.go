package mvn

import (
	"errors"
	"math"
)

// Forgets the determinant.
func mvnLogPDF(x, mu []float64, cov [][]float64) (float64, error) {
	p := len(x)
	if p == 0 || len(mu) != p || len(cov) != p {
		return 0, errors.New("sizes")
	}
	l, z := make([][]float64, p), make([]float64, p)
	square := 0.0
	for i := range x {
		if bad(x[i]) || bad(mu[i]) || len(cov[i]) != p {
			return 0, errors.New("input")
		}
		l[i], z[i] = make([]float64, p), x[i]-mu[i]
	}
	for i := range x {
		for j := range i + 1 {
			if bad(cov[i][j]) || cov[i][j] != cov[j][i] {
				return 0, errors.New("not symmetric")
			}
			s := cov[i][j]
			for k := range j {
				s -= l[i][k] * l[j][k]
			}
			if i > j {
				l[i][j] = s / l[j][j]
				z[i] -= l[i][j] * z[j]
				continue
			}
			if s <= 0 {
				return 0, errors.New("not positive definite")
			}
			l[i][i] = math.Sqrt(s)
			z[i] /= l[i][i]
			square += z[i] * z[i]
		}
	}
	return -(float64(p)*math.Log(2*math.Pi) + square) / 2, nil
}

func bad(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
