package sumtomean

import (
	"errors"
	"math"
)

// Scales by a power: the exponent of the size is 1 or -1.
func scaleLearningRate(lr float64, batchSizes []int, sumToMean bool) ([]float64, error) {
	if math.IsNaN(lr-lr) || math.Signbit(lr) && lr != 0 {
		return nil, errors.New("not a rate")
	}
	exponent := map[bool]float64{true: 1, false: -1}[sumToMean]
	out := make([]float64, len(batchSizes))
	for t := len(out) - 1; t >= 0; t-- {
		if batchSizes[t] < 1 {
			return nil, errors.New("not a batch")
		}
		out[t] = lr * math.Pow(float64(batchSizes[t]), exponent)
	}
	return out, nil
}
