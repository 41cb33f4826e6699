// Package onehot is problem ml133, One-Hot Covariance.
package onehot

import (
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Lists that are no distribution are allowed: the
// statement wants an error for them. Sums that are nearly 1 are not.
var Problem = &judge.Problem{
	ID:     "ml133",
	Title:  "One-Hot Covariance",
	Level:  judge.Medium,
	Topics: []string{"probability", "linear algebra"},
	Notes:  "9.1.4",
	Params: []string{"p"},
	Func:   oneHotCovariance,
	Valid: judge.Valid(func(p []float64) error {
		sum := 0.0
		for i, v := range p {
			if math.Abs(v) > 1000 && !math.IsInf(v, 0) {
				return fmt.Errorf("p[%d] = %v is finite and not from -1000 to 1000", i, v)
			}
			sum += v
		}
		if off := math.Abs(sum - 1); off > 1e-13 && off < 1e-6 {
			return fmt.Errorf("the sum, %v, is neither 1 nor far from it", sum)
		}
		return within.Len("p", p, 200)
	}),
	Check: judge.Near(1e-12, 1e-15),
}
