package mlebias

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// varianceMLEExpectation needs no enumeration: the mean of the draws lies where
// their squares are least, and so takes from the mean square about the true mean
// the square of its own error, which is variance/n on average. What is left is
// variance (n-1)/n. With k values: O(k) time, O(1) space.
func varianceMLEExpectation(values, probs []float64, n int) (expected, bias float64, err error) {
	variance, err := varianceOf(values, probs, n)
	if err != nil {
		return 0, 0, err
	}
	bias = -variance / float64(n)
	return variance + bias, bias, nil
}

// varianceMLEExpectationDraws goes through all k^n draws, one value after the
// other, and weighs the estimate of each with its probability. The mean of the
// draws so far and the squares about it (Welford) are all that is kept.
// O(k^n) time, O(n) space.
func varianceMLEExpectationDraws(values, probs []float64, n int) (expected, bias float64, err error) {
	variance, err := varianceOf(values, probs, n)
	if err != nil {
		return 0, 0, err
	}
	var draw func(drawn int, p, mean, squares float64)
	draw = func(drawn int, p, mean, squares float64) {
		if drawn == n {
			expected += p * squares / float64(n)
			return
		}
		for i, v := range values {
			moved := mean + (v-mean)/float64(drawn+1)
			draw(drawn+1, p*probs[i], moved, squares+(v-mean)*(v-moved))
		}
	}
	draw(0, 1, 0, 0)
	return expected, expected - variance, nil
}

// varianceOf returns the variance of one draw, or why there is none.
func varianceOf(values, probs []float64, n int) (float64, error) {
	if n < 1 {
		return 0, fmt.Errorf("%d draws", n)
	}
	if len(values) != len(probs) {
		return 0, fmt.Errorf("%d values have %d probabilities", len(values), len(probs))
	}
	mean, total := 0.0, 0.0
	for i, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) || !(probs[i] >= 0) {
			return 0, fmt.Errorf("value %v has probability %v", v, probs[i])
		}
		mean += probs[i] * v
		total += probs[i]
	}
	if math.Abs(total-1) > 1e-6 {
		return 0, errors.New("the probabilities do not add up to 1")
	}
	variance := 0.0
	for i, v := range values {
		variance += probs[i] * (v - mean) * (v - mean)
	}
	return variance, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "closed form", Func: varianceMLEExpectation, Time: "O(k)", Space: "O(1)"},
	{Name: "all draws", Func: varianceMLEExpectationDraws, Time: "O(k^n)", Space: "O(n)"},
}
