// Package linalg holds what several problems need of linear algebra where that
// is not their point.
package linalg

import (
	"fmt"
	"math"
)

// Cholesky returns the lower triangular L (n x n) with L L^T = a and a positive
// diagonal. It reads the lower half of a only, which must be square, and fails
// if a is not positive definite. O(n^3) time.
func Cholesky(a [][]float64) ([][]float64, error) {
	l := make([][]float64, len(a))
	for i, row := range a {
		l[i] = make([]float64, len(a))
		pivot := row[i]
		for j := range i {
			entry := row[j]
			for k := range j {
				entry -= l[i][k] * l[j][k]
			}
			l[i][j] = entry / l[j][j]
			pivot -= l[i][j] * l[i][j]
		}
		if !(pivot > 0) {
			return nil, fmt.Errorf("not positive definite: pivot %d is %v", i, pivot)
		}
		l[i][i] = math.Sqrt(pivot)
	}
	return l, nil
}

// SolveLower returns the z with L z = b, for L (n x n) lower triangular without
// a 0 on its diagonal, and b of n entries. O(n^2) time.
func SolveLower(l [][]float64, b []float64) []float64 {
	z := make([]float64, len(b))
	for i, row := range l {
		z[i] = b[i]
		for j := range i {
			z[i] -= row[j] * z[j]
		}
		z[i] /= row[i]
	}
	return z
}
