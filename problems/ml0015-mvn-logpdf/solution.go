package mvn

import (
	"fmt"
	"math"

	"drill/judge"
)

// mvnLogPDF factors the covariance into L L^T with L lower triangular
// (Cholesky). Then (x-mu)^T cov^-1 (x-mu) is the square of the z that solves
// L z = x-mu, and the determinant is the square of the product of L's diagonal,
// of which only the logarithm is sure to fit. With p coordinates: O(p^3) time,
// O(p^2) space.
func mvnLogPDF(x, mu []float64, cov [][]float64) (float64, error) {
	if err := check(x, mu, cov); err != nil {
		return 0, err
	}
	l, z := make([][]float64, len(x)), make([]float64, len(x))
	sum := float64(len(x)) * math.Log(2*math.Pi)
	for i, row := range cov {
		l[i] = make([]float64, i+1)
		z[i] = x[i] - mu[i]
		for j := range i {
			l[i][j] = (row[j] - dot(l[i][:j], l[j])) / l[j][j]
			z[i] -= l[i][j] * z[j]
		}
		pivot := row[i] - dot(l[i][:i], l[i])
		if pivot <= 0 {
			return 0, fmt.Errorf("cov is not positive definite: pivot %d is %v", i, pivot)
		}
		l[i][i] = math.Sqrt(pivot)
		z[i] /= l[i][i]
		sum += math.Log(pivot) + z[i]*z[i]
	}
	return -sum / 2, nil
}

// mvnLogPDFChain takes the coordinates one after the other: given what is known
// of the first ones, the next is Gaussian too, and the log densities add up. To
// learn coordinate k moves the mean of the others by what they have in common
// with it, and takes that from their covariance: elimination. O(p^3) time,
// O(p^2) space.
func mvnLogPDFChain(x, mu []float64, cov [][]float64) (float64, error) {
	if err := check(x, mu, cov); err != nil {
		return 0, err
	}
	left, rest := make([][]float64, len(x)), make([]float64, len(x)) // covariance and deviation, given the coordinates so far
	for i, row := range cov {
		left[i] = append([]float64(nil), row...)
		rest[i] = x[i] - mu[i]
	}
	logDensity := 0.0
	for k, known := range left {
		variance := known[k]
		if variance <= 0 {
			return 0, fmt.Errorf("cov is not positive definite: pivot %d is %v", k, variance)
		}
		logDensity -= (math.Log(2*math.Pi*variance) + rest[k]*rest[k]/variance) / 2
		for i := k + 1; i < len(x); i++ {
			slope := left[i][k] / variance
			rest[i] -= slope * rest[k]
			for j := k + 1; j < len(x); j++ {
				left[i][j] -= slope * known[j]
			}
		}
	}
	return logDensity, nil
}

// check says what of the arguments does not fit, or nil. Whether cov is positive
// definite shows later.
func check(x, mu []float64, cov [][]float64) error {
	if len(x) == 0 || len(mu) != len(x) || len(cov) != len(x) {
		return fmt.Errorf("x has %d coordinates, mu %d, cov %d rows", len(x), len(mu), len(cov))
	}
	for i, row := range cov {
		if len(row) != len(x) {
			return fmt.Errorf("cov[%d] has %d entries, want %d", i, len(row), len(x))
		}
		if !finite(x[i]) || !finite(mu[i]) {
			return fmt.Errorf("coordinate %d: x is %v and mu %v", i, x[i], mu[i])
		}
	}
	for i, row := range cov {
		for j, v := range row {
			if !finite(v) || v != cov[j][i] {
				return fmt.Errorf("cov[%d][%d] is %v and cov[%d][%d] %v", i, j, v, j, i, cov[j][i])
			}
		}
	}
	return nil
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// dot returns the product of a with as much of b.
func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "Cholesky factor", Func: mvnLogPDF, Time: "O(p^3)", Space: "O(p^2)"},
	{Name: "coordinate by coordinate", Func: mvnLogPDFChain, Time: "O(p^3)", Space: "O(p^2)"},
}
