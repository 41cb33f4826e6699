// Package mvn is problem ml15, MVN LogPDF.
package mvn

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Sizes that do not fit, what is not finite and what
// is no covariance are allowed, as long as it is clearly none: the statement
// wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml15",
	Title:  "MVN LogPDF",
	Level:  judge.Medium,
	Topics: []string{"probability", "linear algebra", "numerical stability"},
	Notes:  "1.4",
	Params: []string{"x", "mu", "cov"},
	Func:   mvnLogPDF,
	Valid: judge.Valid(func(x, mu []float64, cov [][]float64) error {
		return errors.Join(
			within.Finite("x", x, 64, -2e9, 2e9),
			within.Finite("mu", mu, 64, -2e9, 2e9),
			within.FiniteMatrix("cov", cov, 64, 64, -1e6, 1e6),
			clearCut(cov),
		)
	}),
	Check: judge.Near(1e-10, 1e-10),
}

// clearCut says what makes it a matter of rounding whether a matrix is symmetric
// or positive definite, or nil.
func clearCut(cov [][]float64) error {
	p := len(cov)
	a := make([][]float64, p)
	for i, row := range cov {
		if a[i] = slices.Clone(row); len(row) != p {
			return nil // not square
		}
	}
	for i := range a {
		for j := range i {
			if off := math.Abs(a[i][j] - a[j][i]); off > 0 && off < 0.001 {
				return fmt.Errorf("cov[%d][%d] = %v and cov[%d][%d] = %v are nearly equal", i, j, a[i][j], j, i, a[j][i])
			}
		}
	}
	for k := range a { // eliminate: all pivots are above 0 where a matrix is positive definite
		pivot := a[k][k]
		if size := math.Abs(cov[k][k]); pivot != 0 && math.Abs(pivot) < 0.001*size || size > 0 && size < 1e-6 {
			return fmt.Errorf("pivot %d of cov is %v: nearly 0", k, pivot)
		}
		if !(pivot > 0) {
			return nil
		}
		for i := k + 1; i < p; i++ {
			factor := a[i][k] / pivot
			for j := k; j < p; j++ {
				a[i][j] -= factor * a[k][j]
			}
		}
	}
	return nil
}
