package klnormal

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// klStandardNormal adds up the dimensions. Where the variance is near 1, e^l and 1
// are nearly equal, and expm1 has the digits of their difference that exp rounds
// away. O(n) time, O(1) space.
func klStandardNormal(mean, logVar []float64) (float64, error) {
	if err := checkFinite(mean, logVar); err != nil {
		return 0, err
	}
	sum := 0.0
	for i, l := range logVar {
		sum += math.Expm1(l) - l + mean[i]*mean[i]
	}
	return sum / 2, nil
}

// klByDefinition takes the formula as it is written. Of a dimension that is
// nearly standard it keeps 1e-16, not as many digits as it has. O(n) time, O(1)
// space.
func klByDefinition(mean, logVar []float64) (float64, error) {
	if err := checkFinite(mean, logVar); err != nil {
		return 0, err
	}
	sum := 0.0
	for i, m := range mean {
		variance := math.Exp(logVar[i])
		sum += variance + m*m - 1 - logVar[i]
	}
	return sum / 2, nil
}

// checkFinite returns what keeps the divergence from being defined.
func checkFinite(mean, logVar []float64) error {
	if len(mean) != len(logVar) {
		return fmt.Errorf("%d means and %d log variances", len(mean), len(logVar))
	}
	if len(mean) == 0 {
		return errors.New("no dimension")
	}
	for i := range mean {
		if v := mean[i] - mean[i] + logVar[i] - logVar[i]; math.IsNaN(v) { // Inf - Inf is NaN too
			return fmt.Errorf("dimension %d: mean %v, log variance %v", i, mean[i], logVar[i])
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "expm1", Func: klStandardNormal, Time: "O(n)", Space: "O(1)"},
	{Name: "as defined", Func: klByDefinition, Time: "O(n)", Space: "O(1)"},
}
