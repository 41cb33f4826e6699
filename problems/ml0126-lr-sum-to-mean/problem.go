// Package sumtomean is problem ml126, LR Sum To Mean.
package sumtomean

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Batches of no example and rates that are none are
// allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml126",
	Title:  "LR Sum To Mean",
	Level:  judge.Easy,
	Topics: []string{"optimization", "gradient descent"},
	Notes:  "9.1.3",
	Params: []string{"lr", "batchSizes", "sumToMean"},
	Func:   scaleLearningRate,
	Valid: judge.Valid(func(lr float64, batchSizes []int, _ bool) error {
		return errors.Join(within.Finite("lr", []float64{lr}, 1, -1000, 1000), within.Ints("batchSizes", batchSizes, 1000, -1000, 1e6))
	}),
	Check: judge.Near(1e-12, 0),
}
