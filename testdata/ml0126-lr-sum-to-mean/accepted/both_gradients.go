package sumtomean

import (
	"errors"
	"math"
)

// Works out both gradients of n examples of gradient 1.
func scaleLearningRate(lr float64, batchSizes []int, sumToMean bool) ([]float64, error) {
	if math.IsNaN(lr) || math.IsInf(lr, 0) || lr < 0 {
		return nil, errors.New("not a rate")
	}
	out := []float64{}
	for _, n := range batchSizes {
		if n <= 0 {
			return nil, errors.New("not a batch")
		}
		factor := 0.0
		for range min(n, 1000) {
			factor++
		}
		factor += float64(n - min(n, 1000))
		if !sumToMean {
			factor = 1 / factor
		}
		out = append(out, factor*lr)
	}
	return out, nil
}
