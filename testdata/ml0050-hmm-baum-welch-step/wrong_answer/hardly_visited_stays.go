package baumwelch

import "errors"

// Leaves the rows of a state as they were where less than 1e-12 visits are expected.
func baumWelchStep(h HMM, seqs [][]int) (HMM, error) {
	if err := check(h, seqs); err != nil {
		return HMM{}, err
	}
	n := len(h.Init)
	init, trans, emit := make([]float64, n), table(n, n), table(n, len(h.Emit[0]))
	for _, obs := range seqs {
		last := len(obs) - 1
		alpha, scale := table(len(obs), n), make([]float64, len(obs))
		for t, o := range obs {
			for j := range n {
				alpha[t][j] = h.Init[j]
				if t > 0 {
					alpha[t][j] = 0
					for i := range n {
						alpha[t][j] += alpha[t-1][i] * h.Trans[i][j]
					}
				}
				alpha[t][j] *= h.Emit[j][o]
				scale[t] += alpha[t][j]
			}
			if scale[t] == 0 {
				return HMM{}, errors.New("impossible")
			}
			for j := range n {
				alpha[t][j] /= scale[t]
			}
		}
		beta := table(len(obs), n)
		for i := range n {
			beta[last][i] = 1
		}
		for t := last; t > 0; t-- {
			for i := range n {
				for j := range n {
					onward := h.Trans[i][j] * h.Emit[j][obs[t]] * beta[t][j] / scale[t]
					beta[t-1][i] += onward
					trans[i][j] += alpha[t-1][i] * onward
				}
			}
		}
		for t, o := range obs {
			for i := range n {
				gamma := alpha[t][i] * beta[t][i]
				if t == 0 {
					init[i] += gamma
				}
				emit[i][o] += gamma
			}
		}
	}
	shareOut(init, h.Init)
	for i := range n {
		shareOut(trans[i], h.Trans[i])
		shareOut(emit[i], h.Emit[i])
	}
	return HMM{Init: init, Trans: trans, Emit: emit}, nil
}

func shareOut(row, old []float64) {
	sum := 0.0
	for _, v := range row {
		sum += v
	}
	for i := range row {
		if sum < 1e-12 {
			row[i] = old[i]
		} else {
			row[i] /= sum
		}
	}
}

func table(rows, cols int) [][]float64 {
	out := make([][]float64, rows)
	for i := range out {
		out[i] = make([]float64, cols)
	}
	return out
}

func check(h HMM, seqs [][]int) error {
	n := len(h.Init)
	if n == 0 || len(h.Trans) != n || len(h.Emit) != n || len(seqs) == 0 {
		return errors.New("sizes")
	}
	for i := range n {
		if len(h.Trans[i]) != n || len(h.Emit[i]) != len(h.Emit[0]) {
			return errors.New("rows")
		}
	}
	for _, obs := range seqs {
		if len(obs) == 0 {
			return errors.New("empty")
		}
		for _, o := range obs {
			if o < 0 || o >= len(h.Emit[0]) {
				return errors.New("symbol")
			}
		}
	}
	return nil
}
