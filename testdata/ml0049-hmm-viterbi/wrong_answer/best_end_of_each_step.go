package viterbi

import (
	"errors"
	"math"
)

// Takes the best state of every step, though the best paths to them differ.
func viterbi(h HMM, obs []int) (path []int, logProb float64, err error) {
	if !fits(h, obs) {
		return nil, 0, errors.New("the model and the observations do not fit")
	}
	best := make([]float64, len(h.Init))
	for j, p := range h.Init {
		best[j] = math.Log(p) + math.Log(h.Emit[j][obs[0]])
	}
	path = []int{argmax(best)}
	for t := 1; t < len(obs); t++ {
		next := make([]float64, len(best))
		for j := range next {
			next[j] = math.Inf(-1)
			for i := range best {
				if score := best[i] + math.Log(h.Trans[i][j]); score > next[j] {
					next[j] = score
				}
			}
			next[j] += math.Log(h.Emit[j][obs[t]])
		}
		best = next
		path = append(path, argmax(best))
	}
	return path, best[argmax(best)], nil
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

func argmax(values []float64) int {
	best := 0
	for i, v := range values {
		if v > values[best] {
			best = i
		}
	}
	return best
}
