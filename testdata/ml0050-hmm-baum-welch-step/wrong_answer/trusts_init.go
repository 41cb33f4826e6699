package baumwelch

import "errors"

// Counts the states by the rows of trans, and does not look at the length of init.
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
		beta := backward(h, obs, scale)
		for t, o := range obs {
			for i := range init {
				gamma := alpha[t][i] * beta[t][i]
				if t == 0 {
					init[i] += gamma
				}
				emit[i][o] += gamma
				if t == last {
					continue
				}
				for j := range init {
					trans[i][j] += alpha[t][i] * h.Trans[i][j] * h.Emit[j][obs[t+1]] * beta[t+1][j] / scale[t+1]
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

func backward(h HMM, obs []int, scale []float64) [][]float64 {
	beta := make([][]float64, len(obs))
	for t := len(obs) - 1; t >= 0; t-- {
		beta[t] = make([]float64, len(h.Init))
		for i := range beta[t] {
			if t == len(obs)-1 {
				beta[t][i] = 1
				continue
			}
			for j, b := range beta[t+1] {
				beta[t][i] += h.Trans[i][j] * h.Emit[j][obs[t+1]] * b / scale[t+1]
			}
		}
	}
	return beta
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
	ok := len(h.Trans) > 0 && len(h.Emit) == len(h.Trans) && len(seqs) > 0
	for _, row := range h.Trans {
		ok = ok && len(row) == len(h.Trans)
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
