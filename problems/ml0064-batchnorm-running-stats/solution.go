package runningstats

import (
	"errors"
	"fmt"

	"drill/judge"
)

// updateRunningStats mixes the old figure and the new one with the weights
// 1-momentum and momentum, after the batch's variance has been brought from
// division by count to division by count-1. O(n) time for n channels, O(1) space
// beside the answer.
func updateRunningStats(runMean, runVar, batchMean, batchVarBiased []float64, count int, momentum float64) (mean, variance []float64, err error) {
	if err := check(runMean, runVar, batchMean, batchVarBiased, count, momentum); err != nil {
		return nil, nil, err
	}
	unbias := float64(count) / float64(count-1)
	mean, variance = make([]float64, len(runMean)), make([]float64, len(runMean))
	for c := range mean {
		mean[c] = (1-momentum)*runMean[c] + momentum*batchMean[c]
		variance[c] = (1-momentum)*runVar[c] + momentum*unbias*batchVarBiased[c]
	}
	return mean, variance, nil
}

// check says what of the arguments is not allowed.
func check(runMean, runVar, batchMean, batchVarBiased []float64, count int, momentum float64) error {
	n := len(runMean)
	if n == 0 {
		return errors.New("no channels")
	}
	if len(runVar) != n || len(batchMean) != n || len(batchVarBiased) != n {
		return fmt.Errorf("%d, %d, %d and %d channels", n, len(runVar), len(batchMean), len(batchVarBiased))
	}
	for c := range n {
		if runVar[c] < 0 || batchVarBiased[c] < 0 {
			return fmt.Errorf("channel %d has the variances %v and %v", c, runVar[c], batchVarBiased[c])
		}
	}
	if count < 2 {
		return fmt.Errorf("a batch of %d values has no unbiased variance", count)
	}
	if !(momentum >= 0 && momentum <= 1) { // NaN neither
		return fmt.Errorf("momentum %v is not from 0 to 1", momentum)
	}
	return nil
}

// updateRunningStatsStep moves the old figure towards the new one, by momentum
// times what lies between them. O(n) time, O(1) space beside the answer.
func updateRunningStatsStep(runMean, runVar, batchMean, batchVarBiased []float64, count int, momentum float64) (mean, variance []float64, err error) {
	if err := check(runMean, runVar, batchMean, batchVarBiased, count, momentum); err != nil {
		return nil, nil, err
	}
	for c := range runMean {
		unbiased := batchVarBiased[c] + batchVarBiased[c]/float64(count-1)
		mean = append(mean, runMean[c]+momentum*(batchMean[c]-runMean[c]))
		variance = append(variance, runVar[c]+momentum*(unbiased-runVar[c]))
	}
	return mean, variance, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "weighted mean", Func: updateRunningStats, Time: "O(n)", Space: "O(1)"},
	{Name: "a step towards the new figure", Func: updateRunningStatsStep, Time: "O(n)", Space: "O(1)"},
}
