package viterbi

import (
	"errors"
	"math"
)

// Posterior decoding: the likeliest state of each time by itself, which need not be a path.
func viterbi(h HMM, obs []int) (path []int, logProb float64, err error) {
	if !fits(h, obs) {
		return nil, 0, errors.New("the model and the observations do not fit")
	}
	n, last := len(h.Init), len(obs)-1
	after := make([][]float64, len(obs)) // of the observations to come, by state, up to a factor
	for t := last; t >= 0; t-- {
		after[t] = make([]float64, n)
		sum := 0.0
		for i := range n {
			for j := range n {
				if t < last {
					after[t][i] += h.Trans[i][j] * h.Emit[j][obs[t+1]] * after[t+1][j]
				} else {
					after[t][i] = 1
				}
			}
			sum += after[t][i]
		}
		for i := range n {
			after[t][i] /= max(sum, 1e-300)
		}
	}
	into := h.Init
	for t, o := range obs {
		next, best, most, sum := make([]float64, n), 0, -1.0, 0.0
		for i := range n {
			p := into[i] * h.Emit[i][o]
			sum += p
			if p*after[t][i] > most {
				best, most = i, p*after[t][i]
			}
			for j := range n {
				next[j] += p * h.Trans[i][j]
			}
		}
		if t == 0 {
			logProb = math.Log(h.Init[best])
		} else {
			logProb += math.Log(h.Trans[path[t-1]][best])
		}
		logProb += math.Log(h.Emit[best][o])
		path = append(path, best)
		for j := range n {
			next[j] /= max(sum, 1e-300)
		}
		into = next
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
