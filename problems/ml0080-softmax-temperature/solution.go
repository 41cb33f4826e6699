package temperature

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// softmaxTemperature divides the distance of each score from the largest by t.
// At t = 0 that is 0/0 for the largest and -Inf for the others: what remains is
// an equal share for each of the largest. O(n) time, O(1) space beside the answer.
func softmaxTemperature(z []float64, t float64) ([]float64, error) {
	top, err := largest(z, t)
	if err != nil {
		return nil, err
	}
	p := make([]float64, len(z))
	for i, v := range z {
		switch {
		case v == top:
			p[i] = 1
		case t > 0:
			p[i] = math.Exp((v - top) / t)
		}
	}
	return normalised(p), nil
}

// softmaxOfQuotients takes the ordinary softmax of z/t, and of t = 0 separate
// care. As good where the quotients are small or exact. O(n) time, O(1) space
// beside the answer.
func softmaxOfQuotients(z []float64, t float64) ([]float64, error) {
	top, err := largest(z, t)
	if err != nil {
		return nil, err
	}
	p := make([]float64, len(z))
	for i, v := range z {
		if t > 0 {
			p[i] = math.Exp(v/t - top/t)
		} else if v == top {
			p[i] = 1
		}
	}
	return normalised(p), nil
}

// largest returns the largest score, or what keeps the softmax from being
// defined.
func largest(z []float64, t float64) (float64, error) {
	if !(t >= 0) { // NaN is not either
		return 0, fmt.Errorf("the temperature is %v", t)
	}
	top := math.Inf(-1)
	for i, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return 0, fmt.Errorf("z[%d] is %v", i, v)
		}
		top = max(top, v)
	}
	if math.IsInf(top, -1) {
		return 0, errors.New("no score is above -Inf")
	}
	return top, nil
}

// normalised divides p by its sum, in place.
func normalised(p []float64) []float64 {
	sum := 0.0
	for _, v := range p {
		sum += v
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "divide the distances", Func: softmaxTemperature, Time: "O(n)", Space: "O(1)"},
	{Name: "softmax of the quotients", Func: softmaxOfQuotients, Time: "O(n)", Space: "O(1)"},
}
