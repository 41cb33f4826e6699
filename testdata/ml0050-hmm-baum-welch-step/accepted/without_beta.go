package baumwelch

import "errors"

// Smooths by Bayes' rule from the filtered states alone, without a backward variable.
func baumWelchStep(h HMM, seqs [][]int) (HMM, error) {
	if !fits(h, seqs) {
		return HMM{}, errors.New("the model and the sequences do not fit")
	}
	states := len(h.Init)
	init, trans, emit := make([]float64, states), zeros(h.Trans), zeros(h.Emit)
	for _, obs := range seqs {
		last := len(obs) - 1
		alpha, scale := forward(h, obs)
		if !(scale[last] > 0) {
			return HMM{}, errors.New("impossible")
		}
		smooth := backward(h, alpha)
		for t, o := range obs {
			for i := range init {
				gamma := smooth[t][i]
				if t == 0 {
					init[i] += gamma
				}
				emit[i][o] += gamma
				if t == last {
					continue
				}
				for j := range init {
					trans[i][j] += came(h, alpha[t], smooth[t+1], i, j)
				}
			}
		}
	}
	normalize(init, h.Init)
	for i := range init {
		normalize(trans[i], h.Trans[i])
		normalize(emit[i], h.Emit[i])
	}
	return HMM{Init: init, Trans: trans, Emit: emit}, nil
}

func forward(h HMM, obs []int) (alpha [][]float64, scale []float64) {
	scale = make([]float64, len(obs))
	for t, o := range obs {
		now := make([]float64, len(h.Init))
		for j := range now {
			if t == 0 {
				now[j] = h.Init[j]
			} else {
				for i, p := range alpha[t-1] {
					now[j] += p * h.Trans[i][j]
				}
			}
			now[j] *= h.Emit[j][o]
			scale[t] += now[j]
		}
		for j := range now {
			now[j] /= scale[t]
		}
		alpha = append(alpha, now)
	}
	return alpha, scale
}

// backward shares out the probability of each state at t+1 among those at t.
func backward(h HMM, alpha [][]float64) [][]float64 {
	smooth := make([][]float64, len(alpha))
	last := len(alpha) - 1
	smooth[last] = alpha[last]
	for t := last - 1; t >= 0; t-- {
		smooth[t] = make([]float64, len(h.Init))
		for i := range smooth[t] {
			for j := range smooth[t] {
				smooth[t][i] += came(h, alpha[t], smooth[t+1], i, j)
			}
		}
	}
	return smooth
}

// came returns the probability of i, then j.
func came(h HMM, alpha, next []float64, i, j int) float64 {
	into := 0.0
	for k, p := range alpha {
		into += p * h.Trans[k][j]
	}
	if into == 0 {
		return 0
	}
	return alpha[i] * h.Trans[i][j] / into * next[j]
}

func normalize(row, old []float64) {
	sum := 0.0
	for _, v := range row {
		sum += v
	}
	if sum == 0 {
		copy(row, old)
		return
	}
	for i := range row {
		row[i] /= sum
	}
}

func zeros(m [][]float64) [][]float64 {
	z := make([][]float64, len(m))
	for i := range z {
		z[i] = make([]float64, len(m[i]))
	}
	return z
}

func fits(h HMM, seqs [][]int) bool {
	ok := len(h.Init) > 0 && len(h.Trans) == len(h.Init) && len(h.Emit) == len(h.Init) && len(seqs) > 0
	for _, row := range h.Trans {
		ok = ok && len(row) == len(h.Init)
	}
	for _, row := range h.Emit {
		ok = ok && len(row) == len(h.Emit[0])
	}
	for _, obs := range seqs {
		ok = ok && len(obs) > 0
		for _, o := range obs {
			ok = ok && o >= 0 && o < len(h.Emit[0])
		}
	}
	return ok
}
