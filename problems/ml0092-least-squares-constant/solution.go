package leastsquares

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// bestConstantL2 sets the derivative of the loss to 0: the best constant is the
// weighted mean. The errors are squared in a second pass, when the mean is known,
// so that nothing large cancels. O(n) time, O(1) space.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	if err := check(x, w); err != nil {
		return 0, 0, err
	}
	sum, weight := 0.0, 0.0
	for i, v := range x {
		sum += w[i] * v
		weight += w[i]
	}
	if weight == 0 {
		return 0, 0, errors.New("all weights are 0")
	}
	b = sum / weight
	for i, v := range x {
		loss += w[i] * (v - b) * (v - b)
	}
	return b, loss, nil
}

// runningConstantL2 mends mean and loss as each number comes: the mean moves
// towards it by its share of the weight so far, and the loss grows by the error
// before times the error after (West 1979). O(n) time, O(1) space.
func runningConstantL2(x, w []float64) (b, loss float64, err error) {
	if err := check(x, w); err != nil {
		return 0, 0, err
	}
	weight := 0.0
	for i, v := range x {
		if w[i] == 0 {
			continue // its share may be 0/0
		}
		weight += w[i]
		before := v - b
		b += before * (w[i] / weight)
		loss += w[i] * before * (v - b)
	}
	if weight == 0 {
		return 0, 0, errors.New("all weights are 0")
	}
	return b, loss, nil
}

// check says why numbers and weights do not fit, or nil.
func check(x, w []float64) error {
	if len(x) != len(w) {
		return fmt.Errorf("%d numbers and %d weights", len(x), len(w))
	}
	for i, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("x[%d] is %v", i, v)
		}
		if !(w[i] >= 0) || math.IsInf(w[i], 1) {
			return fmt.Errorf("w[%d] is %v", i, w[i])
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "mean first, errors second", Func: bestConstantL2, Time: "O(n)", Space: "O(1)"},
	{Name: "running mean", Func: runningConstantL2, Time: "O(n)", Space: "O(1)"},
}
