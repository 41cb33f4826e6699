package softmin

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// realSoftMin takes the smallest number out of the sum: no exponent is then
// positive, and the sum is at least 1. Infinite numbers have no difference;
// where one is the smallest, it is the answer. O(n) time, O(1) space.
func realSoftMin(x []float64) (float64, error) {
	if len(x) == 0 {
		return 0, errors.New("no number")
	}
	m := slices.Min(x) // NaN, if there is one
	if math.IsNaN(m) {
		return 0, errors.New("one of the numbers is NaN")
	}
	if math.IsInf(m, 0) {
		return m, nil
	}
	sum := 0.0
	for _, v := range x {
		sum += math.Exp(m - v)
	}
	return m - math.Log(sum), nil
}

// realSoftMinFold joins the numbers one by one: the soft minimum of many is that
// of the first and the soft minimum of the rest. The larger of two numbers adds
// e^-d to 1, where d is how much larger it is. O(n) time, O(1) space.
func realSoftMinFold(x []float64) (float64, error) {
	if len(x) == 0 {
		return 0, errors.New("no number")
	}
	soft := math.Inf(1)
	for i, v := range x {
		if math.IsNaN(v) {
			return 0, fmt.Errorf("x[%d] is NaN", i)
		}
		lo, hi := min(soft, v), max(soft, v)
		if soft = lo; lo < hi && !math.IsInf(lo, -1) { // equal infinities have no difference
			soft -= math.Log1p(math.Exp(lo - hi))
		} else if !math.IsInf(lo, 0) {
			soft -= math.Ln2
		}
	}
	return soft, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "take out the smallest", Func: realSoftMin, Time: "O(n)", Space: "O(1)"},
	{Name: "fold", Func: realSoftMinFold, Time: "O(n)", Space: "O(1)"},
}
