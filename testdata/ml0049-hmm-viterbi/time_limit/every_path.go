package viterbi

import (
	"errors"
	"math"
)

// Tries every path, S^T of them: O(S^T).
func viterbi(h HMM, obs []int) (path []int, logProb float64, err error) {
	if !fits(h, obs) {
		return nil, 0, errors.New("the model and the observations do not fit")
	}
	now := make([]int, len(obs))
	path, logProb = make([]int, len(obs)), math.Inf(-1)
	var try func(t int, log float64)
	try = func(t int, log float64) {
		if t == len(obs) {
			if log > logProb {
				logProb = log
				copy(path, now)
			}
			return
		}
		for s, into := range h.Init {
			if t > 0 {
				into = h.Trans[now[t-1]][s]
			}
			now[t] = s
			try(t+1, log+math.Log(into)+math.Log(h.Emit[s][obs[t]]))
		}
	}
	try(0, 0)
	return path, logProb, nil
}

func fits(h HMM, obs []int) bool {
	ok := len(h.Init) > 0 && len(h.Trans) == len(h.Init) && len(h.Emit) == len(h.Init) && len(obs) > 0
	for _, row := range h.Trans {
		ok = ok && len(row) == len(h.Init)
	}
	for _, row := range h.Emit {
		ok = ok && len(row) == len(h.Emit[0])
		for _, o := range obs {
			ok = ok && o >= 0 && o < len(row)
		}
	}
	return ok
}
