package softmax

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// softmax multiplies numerator and denominator by e^-m, where m is the largest
// score. No exponent is then positive, so nothing overflows, and the sum is at
// least 1, so nothing is divided by zero. O(n) time, O(1) space beside the answer.
func softmax(z []float64) ([]float64, error) {
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
	p := make([]float64, len(z))
	sum := 0.0
	for i, v := range z {
		p[i] = math.Exp(v - m)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p, nil
}

// softmaxOnline finds the largest score and the sum in one pass: when a score
// passes the largest so far, the sum is brought down to the new one. It reads z
// twice, not three times, which pays off where memory is slow (Milakov and
// Gimelshein 2018, algorithm 3). O(n) time, O(1) space beside the answer.
func softmaxOnline(z []float64) ([]float64, error) {
	m, sum := math.Inf(-1), 0.0
	for i, v := range z {
		switch {
		case math.IsNaN(v) || math.IsInf(v, 1):
			return nil, fmt.Errorf("z[%d] is %v", i, v)
		case v > m:
			sum = sum*math.Exp(m-v) + 1
			m = v
		case !math.IsInf(v, -1): // -Inf adds nothing, and -Inf - m is NaN where m is -Inf
			sum += math.Exp(v - m)
		}
	}
	if sum == 0 {
		return nil, errors.New("no score is above -Inf")
	}
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v-m) / sum
	}
	return p, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "subtract the largest", Func: softmax, Time: "O(n)", Space: "O(1)"},
	{Name: "online", Func: softmaxOnline, Time: "O(n)", Space: "O(1)"},
}
