package within

import (
	"fmt"
	"math"
)

// Covariance holds a square matrix to be symmetric, and to be positive definite
// or not by more than rounding can change: the first of its pivots (the squares
// on the diagonal of its Cholesky factor) that is below 0.01 of the variance in
// its place must be below -0.01 of it. A matrix with a variance that is not above
// 0 is not positive definite in any case. NaN and infinities may come.
func Covariance(name string, m [][]float64) error {
	rest := make([][]float64, len(m)) // what is left to eliminate
	for i, row := range m {
		if len(row) != len(m) {
			return nil
		}
		rest[i] = append([]float64(nil), row...)
	}
	indefinite := false
	for i, row := range m {
		for j, v := range row {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return nil
			}
			if v != m[j][i] {
				return fmt.Errorf("%s is not symmetric: %v at [%d][%d], %v at [%[4]d][%[3]d]", name, v, i, j, m[j][i])
			}
		}
		indefinite = indefinite || row[i] <= 0
	}
	for k := 0; k < len(m) && !indefinite; k++ {
		pivot, least := rest[k][k], 0.01*m[k][k]
		if indefinite = pivot < -least; indefinite {
			break
		}
		if pivot < least {
			return fmt.Errorf("%s is next to singular: pivot %d is %v, the variance %v", name, k, pivot, m[k][k])
		}
		for i := k + 1; i < len(m); i++ {
			for j := k + 1; j < len(m); j++ {
				rest[i][j] -= rest[i][k] * rest[k][j] / pivot
			}
		}
	}
	return nil
}
