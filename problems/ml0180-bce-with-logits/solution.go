package bce

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// bceWithLogits takes the logarithms of the sigmoid apart: the loss of an
// element is log(1 + e^z) - z*y, and log(1 + e^z) is max(z, 0) + log(1 + e^-|z|),
// where the exponential is at most 1. O(n) time, O(1) space.
func bceWithLogits(z, y []float64) (float64, error) {
	if err := check(z, y); err != nil {
		return 0, err
	}
	sum := 0.0
	for i, v := range z {
		sum += max(v, 0) - v*y[i] + math.Log1p(math.Exp(-math.Abs(v)))
	}
	return sum / float64(len(z)), nil
}

// bceOfSoftplus weighs the two losses of an element, -log p = softplus(-z) and
// -log(1-p) = softplus(z), by its label: a sum of what is never negative.
// O(n) time, O(1) space.
func bceOfSoftplus(z, y []float64) (float64, error) {
	if err := check(z, y); err != nil {
		return 0, err
	}
	sum := 0.0
	for i, label := range y {
		sum += label*softplus(-z[i]) + (1-label)*softplus(z[i])
	}
	return sum / float64(len(z)), nil
}

// softplus returns log(1 + e^x).
func softplus(x float64) float64 {
	if x > 0 {
		return x + math.Log1p(math.Exp(-x))
	}
	return math.Log1p(math.Exp(x))
}

// check returns what keeps the loss from being defined.
func check(z, y []float64) error {
	if len(z) != len(y) {
		return fmt.Errorf("%d logits and %d labels", len(z), len(y))
	}
	if len(z) == 0 {
		return errors.New("no element: the mean is 0/0")
	}
	for i, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("z[%d] is %v", i, v)
		}
		if !(y[i] >= 0 && y[i] <= 1) { // nor is NaN
			return fmt.Errorf("y[%d] is %v, no probability", i, y[i])
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "largest term taken out", Func: bceWithLogits, Time: "O(n)", Space: "O(1)"},
	{Name: "two softplus", Func: bceOfSoftplus, Time: "O(n)", Space: "O(1)"},
}
