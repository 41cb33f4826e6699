package sumtomean

import (
	"errors"
	"math"
)

// Leaves a short last batch out.
func scaleLearningRate(lr float64, batchSizes []int, sumToMean bool) ([]float64, error) {
	if math.IsNaN(lr) || math.IsInf(lr, 0) || lr < 0 {
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
	if k := len(out); k > 1 && batchSizes[k-1] < batchSizes[0] {
		out = out[:k-1]
	}
	return out, nil
}
