package sumtomean

import (
	"errors"
	"math"
)

// Refuses a rate of 0.
func scaleLearningRate(lr float64, batchSizes []int, sumToMean bool) ([]float64, error) {
	if math.IsNaN(lr) || math.IsInf(lr, 0) || lr <= 0 {
		return nil, errors.New("not a rate")
	}
	out := []float64{}
	for _, n := range batchSizes {
		if n <= 0 {
			return nil, errors.New("not a batch")
		}
		factor := float64(n)
		if !sumToMean {
			factor = 1 / factor
		}
		out = append(out, lr*factor)
	}
	return out, nil
}
