package runningstats

import (
	"errors"
	"math"
)

// Moves the running figures themselves.
func updateRunningStats(runMean, runVar, batchMean, batchVarBiased []float64, count int, momentum float64) (mean, variance []float64, err error) {
	n := len(runMean)
	if n == 0 || n != len(runVar) || n != len(batchMean) || n != len(batchVarBiased) {
		return nil, nil, errors.New("sizes")
	}
	if count < 2 {
		return nil, nil, errors.New("count")
	}
	if math.IsNaN(momentum) || momentum < 0 || momentum > 1 {
		return nil, nil, errors.New("momentum")
	}
	for c := range n {
		if runVar[c] < 0 || batchVarBiased[c] < 0 {
			return nil, nil, errors.New("variance")
		}
		unbiased := batchVarBiased[c] * float64(count) / float64(count-1)
		runMean[c] += (batchMean[c] - runMean[c]) * momentum
		runVar[c] -= (runVar[c] - unbiased) * momentum
	}
	return runMean, runVar, nil
}
