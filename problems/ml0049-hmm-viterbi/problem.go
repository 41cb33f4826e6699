// Package viterbi is problem ml49, HMM Viterbi.
package viterbi

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/prob"
	"drill/judge"
	"drill/judge/within"
)

// HMM is a hidden Markov model.
type HMM = prob.HMM

// Problem says what is asked. Several paths may be best, so the answer's path
// is judged by its own probability. Observations and shapes that do not fit the
// model are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml49",
	Title:  "HMM Viterbi",
	Level:  judge.Medium,
	Topics: []string{"dynamic programming", "probability", "hidden markov model"},
	Notes:  "1.9",
	Params: []string{"h", "obs"},
	Func:   viterbi,
	Valid: judge.Valid(func(h HMM, obs []int) error {
		return errors.Join(within.Len("obs", obs, 10_000), within.HMM(h, 32, 32, 0))
	}),
	Check: judge.By(func(h HMM, obs, _ []int, wantLog float64, path []int, gotLog float64) error {
		score, err := pathLog(h, obs, path)
		if err != nil {
			return err
		}
		if err := judge.Within("logProb", wantLog, gotLog, 1e-9*math.Abs(wantLog)+1e-12); err != nil {
			return fmt.Errorf("%w; that of the path is %v", err, score)
		}
		if judge.DiffNear(wantLog, score, 1e-9, 1e-12) == nil {
			return nil
		}
		if score > wantLog {
			return judge.Fault("the path has log probability %v, better than the expected %v", score, wantLog)
		}
		return fmt.Errorf("the path has log probability %v, the best has %v", score, wantLog)
	}),
}

// pathLog returns the logarithm of the probability of path and obs, or why path
// is none.
func pathLog(h HMM, obs, path []int) (float64, error) {
	if len(path) != len(obs) {
		return 0, fmt.Errorf("the path has %d states for %d observations", len(path), len(obs))
	}
	sum := 0.0
	for t, s := range path {
		if s < 0 || s >= len(h.Init) {
			return 0, fmt.Errorf("path[%d] = %d is no state", t, s)
		}
		into := h.Init[s]
		if t > 0 {
			into = h.Trans[path[t-1]][s]
		}
		sum += math.Log(into) + math.Log(h.Emit[s][obs[t]])
	}
	return sum, nil
}
