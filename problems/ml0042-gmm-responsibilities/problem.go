// Package responsibilities is problem ml42, GMM Responsibilities.
package responsibilities

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/prob"
	"drill/judge"
	"drill/judge/within"
)

// Mixture is a mixture of Gaussians.
type Mixture = prob.Mixture

// Problem says what is asked. Shapes that do not fit, negative weights,
// covariances that are not positive definite and numbers that are not finite are
// allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml42",
	Title:  "GMM Responsibilities",
	Level:  judge.Medium,
	Topics: []string{"probability", "gaussian", "mixture model", "linear algebra"},
	Notes:  "1.8",
	Params: []string{"x", "m"},
	Func:   gmmResponsibilities,
	Valid: judge.Valid(func(x [][]float64, m Mixture) error {
		errs := []error{
			within.FiniteMatrix("x", x, 500, 32, -1e9, 1e9),
			within.Finite("weights", m.Weights, 16, -1, 1),
			within.FiniteMatrix("means", m.Means, 16, 32, -1e9, 1e9),
			within.Len("covs", m.Covs, 16),
		}
		for k, cov := range m.Covs {
			name := fmt.Sprintf("covs[%d]", k)
			errs = append(errs, within.FiniteMatrix(name, cov, 32, 32, -1e12, 1e12), within.Covariance(name, cov))
		}
		sum, bad := 0.0, len(m.Weights) == 0
		for _, w := range m.Weights {
			sum, bad = sum+w, bad || w < 0 || w > 1
		}
		if !bad && math.Abs(sum-1) > 1e-9 {
			errs = append(errs, fmt.Errorf("the weights add up to %v", sum))
		}
		for i, point := range x {
			for k := range min(len(m.Means), len(m.Covs)) {
				for d := range min(len(point), len(m.Means[k]), len(m.Covs[k])) {
					if len(m.Covs[k][d]) <= d {
						continue
					}
					off, variance := math.Abs(point[d]-m.Means[k][d]), m.Covs[k][d][d]
					if variance > 0 && !math.IsInf(off, 0) && off > 100*math.Sqrt(variance) {
						errs = append(errs, fmt.Errorf("x[%d][%d] is more than 100 standard deviations from component %d", i, d, k))
					}
				}
			}
		}
		return errors.Join(errs...)
	}),
	Check: judge.Near(1e-10, 1e-300),
}
