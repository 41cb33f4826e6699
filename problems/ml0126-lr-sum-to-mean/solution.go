package sumtomean

import (
	"fmt"
	"math"

	"drill/judge"
)

// scaleLearningRate makes up for the gradient of each batch: that of the mean is
// as many times smaller than that of the sum as the batch has examples. O(n)
// time, O(1) space beside the answer.
func scaleLearningRate(lr float64, batchSizes []int, sumToMean bool) ([]float64, error) {
	if !(lr >= 0) || math.IsInf(lr, 1) {
		return nil, fmt.Errorf("the learning rate is %v", lr)
	}
	rates := make([]float64, len(batchSizes))
	for t, n := range batchSizes {
		if n < 1 {
			return nil, fmt.Errorf("batch %d has %d examples", t, n)
		}
		if sumToMean {
			rates[t] = lr * float64(n)
		} else {
			rates[t] = lr / float64(n)
		}
	}
	return rates, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "a factor for each batch", Func: scaleLearningRate, Time: "O(n)", Space: "O(1)"},
}
