// Package wasserstein is problem ml183, Wasserstein Loss.
package wasserstein

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Lists of unequal lengths, labels that are none and
// scores that are no numbers are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml183",
	Title:  "Wasserstein Loss",
	Level:  judge.Easy,
	Topics: []string{"generative model", "loss"},
	Notes:  "10.3",
	Params: []string{"scores", "labels"},
	Func:   wassersteinLoss,
	Valid: judge.Valid(func(scores []float64, labels []int) error {
		return errors.Join(within.Finite("scores", scores, 1000, -1e6, 1e6), within.Ints("labels", labels, 1000, -10, 10))
	}),
	Check: judge.Near(1e-12, 1e-9),
}
