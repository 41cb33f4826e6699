package poissonlograte

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// poissonNLLLogRate adds up the terms; each has a theta of its own, and the
// slope rate - count. O(n) time, O(1) space beside the answer.
func poissonNLLLogRate(theta []float64, y []int) (loss float64, grad []float64, err error) {
	if err := check(theta, y); err != nil {
		return 0, nil, err
	}
	grad = make([]float64, len(theta))
	for i, t := range theta {
		rate, count := math.Exp(t), float64(y[i])
		loss += rate - count*t
		grad[i] = rate - count
	}
	return loss, grad, nil
}

// aboutTheMinimum measures each theta from log y, where its term is least:
// with the difference d the slope is y(e^d - 1) and the term rises from
// y - y log y by y(e^d - 1 - d). O(n) time, O(1) space beside the answer.
func aboutTheMinimum(theta []float64, y []int) (loss float64, grad []float64, err error) {
	if err := check(theta, y); err != nil {
		return 0, nil, err
	}
	grad = make([]float64, len(theta))
	for i, t := range theta {
		if y[i] == 0 { // its minimum is at -Inf
			grad[i] = math.Exp(t)
			loss += grad[i]
			continue
		}
		count := float64(y[i])
		best := math.Log(count)
		grad[i] = count * math.Expm1(t-best)
		loss += grad[i] - count*(t-best) + count - count*best
	}
	return loss, grad, nil
}

// check says why there is no loss, or nil.
func check(theta []float64, y []int) error {
	if len(theta) != len(y) {
		return fmt.Errorf("%d predictions and %d counts", len(theta), len(y))
	}
	if len(y) == 0 {
		return errors.New("no count")
	}
	for i, t := range theta {
		if math.IsNaN(t) || math.IsInf(t, 0) {
			return fmt.Errorf("theta[%d] is %v", i, t)
		}
		if y[i] < 0 {
			return fmt.Errorf("y[%d] is %d", i, y[i])
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "term by term", Func: poissonNLLLogRate, Time: "O(n)", Space: "O(1)"},
	{Name: "about the minimum", Func: aboutTheMinimum, Time: "O(n)", Space: "O(1)"},
}
