// Package forward is problem ml46, HMM Forward.
package forward

import (
	"errors"

	"drill/ds/prob"
	"drill/judge"
	"drill/judge/within"
)

// HMM is a hidden Markov model.
type HMM = prob.HMM

// Problem says what is asked. Shapes and observations that do not fit the model,
// and observations that it cannot show, are allowed: the statement wants an error
// for them.
var Problem = &judge.Problem{
	ID:     "ml46",
	Title:  "HMM Forward",
	Level:  judge.Medium,
	Topics: []string{"dynamic programming", "probability", "hidden markov model"},
	Notes:  "1.9",
	Params: []string{"h", "obs"},
	Func:   hmmForward,
	Valid: judge.Valid(func(h HMM, obs []int) error {
		return errors.Join(within.ForwardHMM(h, 32, 32, len(obs)), within.Len("obs", obs, 10000))
	}),
	Check: judge.Near(1e-9, 1e-12),
}
