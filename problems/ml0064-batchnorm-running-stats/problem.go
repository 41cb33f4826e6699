// Package runningstats is problem ml64, BatchNorm Running Stats.
package runningstats

import (
	"errors"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Lengths that differ, negative variances, a count
// below 2 and any momentum are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml64",
	Title:  "BatchNorm Running Stats",
	Level:  judge.Medium,
	Topics: []string{"normalization", "statistics"},
	Notes:  "2.3",
	Params: []string{"runMean", "runVar", "batchMean", "batchVarBiased", "count", "momentum"},
	Func:   updateRunningStats,
	Valid: judge.Valid(func(runMean, runVar, batchMean, batchVarBiased []float64, count int, momentum float64) error {
		err := errors.Join(
			within.Floats("runMean", runMean, 1000, -1000, 1000),
			within.Floats("runVar", runVar, 1000, -1000, 1000),
			within.Floats("batchMean", batchMean, 1000, -1000, 1000),
			within.Floats("batchVarBiased", batchVarBiased, 1000, -1000, 1000),
			within.Int("count", count, -1e15, 1e15),
		)
		if !math.IsNaN(momentum) {
			err = errors.Join(err, within.Float("momentum", momentum, -2, 2))
		}
		return err
	}),
	Check: judge.Near(1e-12, 1e-12),
}
