package onehot

import (
	"fmt"
	"math"

	"drill/judge"
)

// oneHotCovariance uses that an indicator is its own square, and that two of
// them are never 1 together: E[X_i X_i] = p_i, and E[X_i X_k] = 0. What is left is
// the product of the means. O(n^2) time, O(1) space beside the answer.
func oneHotCovariance(p []float64) ([][]float64, error) {
	if err := checkDistribution(p); err != nil {
		return nil, err
	}
	cov := make([][]float64, len(p))
	for i := range cov {
		cov[i] = make([]float64, len(p))
		for k := range cov[i] {
			cov[i][k] = -p[i] * p[k]
		}
		cov[i][i] = p[i] * (1 - p[i])
	}
	return cov, nil
}

// covarianceByEnumeration goes over the outcomes, as the definition does: with
// probability p_c the vector is e_c, and deviates from its mean by e_c - p.
// O(n^3) time, O(n) space beside the answer.
func covarianceByEnumeration(p []float64) ([][]float64, error) {
	if err := checkDistribution(p); err != nil {
		return nil, err
	}
	cov := make([][]float64, len(p))
	for i := range cov {
		cov[i] = make([]float64, len(p))
	}
	deviation := make([]float64, len(p))
	for c, weight := range p {
		for i := range deviation {
			deviation[i] = -p[i]
		}
		deviation[c]++
		for i, row := range cov {
			for k := range row {
				row[k] += weight * (deviation[i] * deviation[k])
			}
		}
	}
	return cov, nil
}

// checkDistribution returns what keeps p from being a distribution.
func checkDistribution(p []float64) error {
	sum := 0.0 // stays 0 where there is no class
	for i, v := range p {
		if !(v >= 0) { // NaN is not either
			return fmt.Errorf("p[%d] is %v", i, v)
		}
		sum += v
	}
	if math.Abs(sum-1) > 1e-9 {
		return fmt.Errorf("the probabilities sum to %v", sum)
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "moments of indicators", Func: oneHotCovariance, Time: "O(n^2)", Space: "O(1)"},
	{Name: "enumeration", Func: covarianceByEnumeration, Time: "O(n^3)", Space: "O(n)"},
}
