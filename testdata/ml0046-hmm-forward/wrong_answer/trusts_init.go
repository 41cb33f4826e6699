package forward

import (
	"errors"
	"math"
)

// Counts the states by the rows of trans, and does not look at the length of init.
func hmmForward(h HMM, obs []int) (logLik float64, filtered [][]float64, err error) {
	if !fits(h, obs) {
		return 0, nil, errors.New("the model and the observations do not fit")
	}
	for t, o := range obs {
		now, sum := make([]float64, len(h.Init)), 0.0
		for j := range now {
			now[j] = h.Init[j]
			if t > 0 {
				now[j] = 0
				for i, p := range filtered[t-1] {
					now[j] += p * h.Trans[i][j]
				}
			}
			now[j] *= h.Emit[j][o]
			sum += now[j]
		}
		if sum == 0 {
			return 0, nil, errors.New("impossible")
		}
		for j := range now {
			now[j] /= sum
		}
		logLik += math.Log(sum)
		filtered = append(filtered, now)
	}
	return logLik, filtered, nil
}

func fits(h HMM, obs []int) bool {
	ok := len(h.Trans) > 0 && len(h.Emit) == len(h.Trans) && len(obs) > 0
	for _, row := range h.Trans {
		ok = ok && len(row) == len(h.Trans)
	}
	for _, row := range h.Emit {
		ok = ok && len(row) == len(h.Emit[0])
		for _, o := range obs {
			ok = ok && o >= 0 && o < len(row)
		}
	}
	return ok
}
