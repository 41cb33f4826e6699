package viterbi

import (
	"errors"
	"math"
	"slices"
)

// Multiplies, and divides each step by its largest value: the others may become 0.
func viterbi(h HMM, obs []int) (path []int, logProb float64, err error) {
	if !fits(h, obs) {
		return nil, 0, errors.New("the model and the observations do not fit")
	}
	best := make([]float64, len(h.Init))
	for j, p := range h.Init {
		best[j] = p * h.Emit[j][obs[0]]
	}
	scale := divide(best)
	from := make([][]int, len(obs))
	for t := 1; t < len(obs); t++ {
		from[t] = make([]int, len(best))
		next := make([]float64, len(best))
		for j := range next {
			next[j] = 0
			for i := range best {
				if score := best[i] * h.Trans[i][j]; score > next[j] {
					next[j], from[t][j] = score, i
				}
			}
			next[j] *= h.Emit[j][obs[t]]
		}
		best = next
		scale += divide(best)
	}
	last := 0
	for j := range best {
		if best[j] > best[last] {
			last = j
		}
	}
	path = make([]int, len(obs))
	for t := range path {
		path[t] = last
	}
	for t := len(obs) - 1; t > 0; t-- {
		path[t-1] = from[t][path[t]]
	}
	return path, scale + math.Log(best[last]), nil
}

func divide(probs []float64) float64 {
	top := slices.Max(probs)
	if top == 0 {
		return 0
	}
	for i := range probs {
		probs[i] /= top
	}
	return math.Log(top)
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
