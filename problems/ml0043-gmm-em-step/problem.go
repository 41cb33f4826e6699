// Package emstep is problem ml43, GMM EM Step.
package emstep

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

// Problem says what is asked. Parts that do not fit each other, that are not
// finite or negative, and matrices that are no covariance are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml43",
	Title:  "GMM EM Step",
	Level:  judge.Hard,
	Topics: []string{"probability", "mixture model", "expectation maximization"},
	Notes:  "1.8",
	Params: []string{"x", "m", "ridge"},
	Func:   gmmEMStep,
	Valid: judge.Valid(func(x [][]float64, m Mixture, ridge float64) error {
		err := errors.Join(
			within.FiniteMatrix("x", x, 500, 16, -1e9, 1e9),
			within.Finite("weights", m.Weights, 16, -1, 1),
			sum(m.Weights),
			within.FiniteMatrix("means", m.Means, 16, 16, -1e9, 1e9),
			within.Len("covs", m.Covs, 16),
			within.Finite("ridge", []float64{ridge}, 1, -1e6, 1e6),
		)
		for k, cov := range m.Covs {
			name := fmt.Sprintf("covs[%d]", k)
			err = errors.Join(err, within.FiniteMatrix(name, cov, 16, 16, -1e6, 1e6), within.Covariance(name, cov))
		}
		return errors.Join(err, apart(x, m.Means))
	}),
	Check: judge.By(func(x [][]float64, _ Mixture, _ float64, want, got Mixture) error {
		if err := judge.DiffNear(want, got, 0, math.Inf(1)); err != nil {
			return err // of another shape, or NaN
		}
		size, spread := extent(x)
		for k := range want.Weights {
			if err := judge.Within(fmt.Sprintf("weights[%d]", k), want.Weights[k], got.Weights[k], 1e-8*want.Weights[k]+1e-12); err != nil {
				return err
			}
			for d := range spread {
				name := fmt.Sprintf("means[%d][%d]", k, d)
				if err := judge.Within(name, want.Means[k][d], got.Means[k][d], 1e-8*spread[d]+1e-14*size[d]); err != nil {
					return err
				}
				for e := range spread {
					allowed := 1e-8*math.Sqrt(want.Covs[k][d][d]*want.Covs[k][e][e]) + 1e-11*spread[d]*spread[e] +
						1e-13*(size[d]*spread[e]+size[e]*spread[d]) + 1e-26*size[d]*size[e]
					name := fmt.Sprintf("covs[%d][%d][%d]", k, d, e)
					if err := judge.Within(name, want.Covs[k][d][e], got.Covs[k][d][e], allowed); err != nil {
						return err
					}
				}
			}
		}
		return nil
	}),
}

// sum holds weights that are none below 0 to a sum of 1.
func sum(weights []float64) error {
	sum := 0.0
	for _, w := range weights {
		if sum += w; w < 0 || math.IsInf(w, 1) {
			return nil
		}
	}
	if math.Abs(sum-1) > 1e-9 && len(weights) > 0 {
		return fmt.Errorf("the weights add up to %v", sum)
	}
	return nil
}

// extent returns of every coordinate how far it goes from zero and from that of
// the first point.
func extent(x [][]float64) (size, spread []float64) {
	size, spread = make([]float64, len(x[0])), make([]float64, len(x[0]))
	for _, point := range x {
		for d, v := range point {
			size[d] = max(size[d], math.Abs(v))
			spread[d] = max(spread[d], math.Abs(v-x[0][d]))
		}
	}
	return size, spread
}

// apart holds points and means to a distance at which the difference of two
// squares is still known.
func apart(x, means [][]float64) error {
	for i, point := range x {
		for k, mean := range means {
			for d := range min(len(point), len(mean)) {
				if off := math.Abs(point[d] - mean[d]); off > 1000 && !math.IsInf(off, 0) {
					return fmt.Errorf("x[%d][%d] is %v away from means[%d][%d], more than 1000", i, d, off, k, d)
				}
			}
		}
	}
	return nil
}
