// Package mlebias is problem ml12, Variance MLE Expectation.
package mlebias

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. What is no distribution, and less than one draw,
// are allowed: the statement wants an error for them. What rounding leaves
// unknown of a variance grows with the distance from zero.
var Problem = &judge.Problem{
	ID:     "ml12",
	Title:  "Variance MLE Expectation",
	Level:  judge.Medium,
	Topics: []string{"probability", "maximum likelihood", "enumeration"},
	Notes:  "1.4",
	Params: []string{"values", "probs", "n"},
	Func:   varianceMLEExpectation,
	Valid: judge.Valid(func(values, probs []float64, n int) error {
		err := errors.Join(
			within.Finite("values", values, 100, -1e9, 1e9),
			within.Finite("probs", probs, 100, -10, 10),
			within.Int("n", n, -10, 12),
		)
		if err != nil {
			return err
		}
		if draws := math.Pow(float64(len(values)), float64(n)); n > 0 && draws > 20000 {
			return fmt.Errorf("%d values, drawn %d times, come in more than 20000 ways", len(values), n)
		}
		sum := 0.0
		for _, p := range probs {
			sum += p
		}
		if off := math.Abs(sum - 1); off > 1e-12 && off < 0.001 {
			return fmt.Errorf("the probabilities add up to %v: neither 1 nor clearly not", sum)
		}
		return nil
	}),
	Check: judge.By(func(values, _ []float64, _ int, wantExpected, wantBias, gotExpected, gotBias float64) error {
		size := 0.0
		for _, v := range values {
			size = max(size, math.Abs(v))
		}
		variance := wantExpected - wantBias
		allowed := 1e-11*variance + 1e-14*size*math.Sqrt(variance) + 1e-26*size*size
		return errors.Join(judge.Within("expected", wantExpected, gotExpected, allowed), judge.Within("bias", wantBias, gotBias, allowed))
	}),
}
