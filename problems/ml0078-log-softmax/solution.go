package logsoftmax

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// logSoftmax takes the largest score from all: no exponential then overflows,
// and the sum, at least 1, has a logarithm. No probability is ever made, so none
// is lost to underflow. O(n) time, O(1) space beside the answer.
func logSoftmax(z []float64) ([]float64, error) {
	m := math.Inf(-1)
	for i, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return nil, fmt.Errorf("z[%d] is %v", i, v)
		}
		m = max(m, v)
	}
	if math.IsInf(m, -1) {
		return nil, errors.New("no score is above -Inf")
	}
	sum := 0.0
	for _, v := range z {
		sum += math.Exp(v - m)
	}
	return relative(z, m, math.Log(sum)), nil
}

// relative returns z - m - logSum, from the left: m + logSum would be rounded to
// the digits of m.
func relative(z []float64, m, logSum float64) []float64 {
	l := make([]float64, len(z))
	for i, v := range z {
		l[i] = v - m - logSum
	}
	return l
}

// logSoftmaxOnline keeps the logarithm of the sum of the scores so far, relative
// to the largest of them, and moves it when that grows: one pass before the
// answer, and of the two exponentials of log(e^a + e^b) one is 1. O(n) time, O(1)
// space beside the answer.
func logSoftmaxOnline(z []float64) ([]float64, error) {
	m, logSum := math.Inf(-1), math.Inf(-1)
	for i, v := range z {
		switch {
		case math.IsNaN(v) || math.IsInf(v, 1):
			return nil, fmt.Errorf("z[%d] is %v", i, v)
		case v > m:
			logSum = math.Log1p(math.Exp(logSum + (m - v)))
			m = v
		case !math.IsInf(v, -1): // -Inf adds nothing, and -Inf - m is NaN where m is -Inf
			logSum += math.Log1p(math.Exp(v - m - logSum))
		}
	}
	if math.IsInf(m, -1) {
		return nil, errors.New("no score is above -Inf")
	}
	return relative(z, m, logSum), nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "subtract the largest", Func: logSoftmax, Time: "O(n)", Space: "O(1)"},
	{Name: "online", Func: logSoftmaxOnline, Time: "O(n)", Space: "O(1)"},
}
