package forward

import (
	"errors"
	"math"
)

// Adds up every path of every length: O(S^T).
func hmmForward(h HMM, obs []int) (logLik float64, filtered [][]float64, err error) {
	if !fits(h, obs) {
		return 0, nil, errors.New("the model and the observations do not fit")
	}
	for t := range obs {
		now, sum := make([]float64, len(h.Init)), 0.0
		var walk func(k, i int, p float64)
		walk = func(k, i int, p float64) {
			if p *= h.Emit[i][obs[k]]; k == t {
				now[i] += p
				sum += p
				return
			}
			for j, a := range h.Trans[i] {
				walk(k+1, j, p*a)
			}
		}
		for i, p := range h.Init {
			walk(0, i, p)
		}
		if sum == 0 {
			return 0, nil, errors.New("impossible")
		}
		for j := range now {
			now[j] /= sum
		}
		logLik = math.Log(sum)
		filtered = append(filtered, now)
	}
	return logLik, filtered, nil
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
