package viterbi

import (
	"errors"
	"math"
)

// Goes from each state to the best next one and never looks back.
func viterbi(h HMM, obs []int) (path []int, logProb float64, err error) {
	if !fits(h, obs) {
		return nil, 0, errors.New("the model and the observations do not fit")
	}
	into := h.Init
	for _, o := range obs {
		best := 0
		for j := range into {
			if into[j]*h.Emit[j][o] > into[best]*h.Emit[best][o] {
				best = j
			}
		}
		path = append(path, best)
		logProb += math.Log(into[best]) + math.Log(h.Emit[best][o])
		into = h.Trans[best]
	}
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
