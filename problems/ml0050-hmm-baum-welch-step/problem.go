// Package baumwelch is problem ml50, HMM Baum-Welch Step.
package baumwelch

import (
	"errors"
	"fmt"

	"drill/ds/prob"
	"drill/judge"
	"drill/judge/within"
)

// HMM is a hidden Markov model.
type HMM = prob.HMM

// Problem says what is asked. Shapes and observations that do not fit the model,
// and sequences that are empty or that it cannot show, are allowed: the statement
// wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml50",
	Title:  "HMM Baum-Welch Step",
	Level:  judge.Hard,
	Topics: []string{"dynamic programming", "probability", "hidden markov model", "expectation maximization"},
	Notes:  "1.9",
	Params: []string{"h", "seqs"},
	Func:   baumWelchStep,
	Valid: judge.Valid(func(h HMM, seqs [][]int) error {
		total, longest := 0, 0
		for _, obs := range seqs {
			total, longest = total+len(obs), max(longest, len(obs))
		}
		err := errors.Join(within.ForwardHMM(h, 32, 32, longest), within.Len("seqs", seqs, 100))
		if total > 10000 {
			return errors.Join(err, fmt.Errorf("%d observations are more than 10^4", total))
		}
		return err
	}),
	Check: judge.Near(1e-8, 1e-12),
}
