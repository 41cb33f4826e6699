package mle

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// gaussianMLE finds the mean first and then the mean square of the deviations
// from it, which are small however far from zero the sample lies. O(n) time,
// O(1) space.
func gaussianMLE(x []float64) (mu, variance float64, err error) {
	if len(x) == 0 {
		return 0, 0, errors.New("no value")
	}
	n := float64(len(x))
	for i, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, 0, fmt.Errorf("x[%d] is %v", i, v)
		}
		mu += v
	}
	mu /= n
	for _, v := range x {
		variance += (v - mu) * (v - mu)
	}
	return mu, variance / n, nil
}

// gaussianMLEStream reads the sample once: a value that is d away from the mean
// of the k-1 before it moves the mean by d/k and adds d (d - d/k) to the squares
// about it (Welford 1962). O(n) time, O(1) space.
func gaussianMLEStream(x []float64) (mu, variance float64, err error) {
	if len(x) == 0 {
		return 0, 0, errors.New("no value")
	}
	squares := 0.0
	for i, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, 0, fmt.Errorf("x[%d] is %v", i, v)
		}
		d := v - mu
		mu += d / float64(i+1)
		squares += d * (v - mu)
	}
	return mu, squares / float64(len(x)), nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two passes", Func: gaussianMLE, Time: "O(n)", Space: "O(1)"},
	{Name: "one pass", Func: gaussianMLEStream, Time: "O(n)", Space: "O(1)"},
}
