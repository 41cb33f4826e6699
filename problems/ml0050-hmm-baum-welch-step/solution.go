package baumwelch

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// baumWelchStep counts how often each start, transition and emission is expected,
// given the sequences and the old model, and makes each row of counts a
// distribution. The expectations come from a forward pass, which is scaled at each
// step, and a backward pass with the same scales. With T observations in the
// longest of N sequences and S states: O(N T S^2) time, O(T S) space.
func baumWelchStep(h HMM, seqs [][]int) (HMM, error) {
	if err := mismatch(h, seqs); err != nil {
		return HMM{}, err
	}
	counts := zeros(h)
	for n, obs := range seqs {
		alpha, scale := forward(h, obs)
		if alpha == nil {
			return HMM{}, fmt.Errorf("seqs[%d] is impossible", n)
		}
		beta := make([]float64, len(h.Init)) // the probability of all that follows, over that given what came before
		for i := range beta {
			beta[i] = 1
		}
		for t := len(obs) - 1; ; t-- {
			for i := range beta {
				gamma := alpha[t][i] * beta[i]
				counts.Emit[i][obs[t]] += gamma
				if t == 0 {
					counts.Init[i] += gamma
				}
			}
			if t == 0 {
				break
			}
			before := make([]float64, len(beta))
			for j := range beta {
				ahead := h.Emit[j][obs[t]] * beta[j] / scale[t]
				for i, row := range h.Trans {
					before[i] += row[j] * ahead
					counts.Trans[i][j] += alpha[t-1][i] * row[j] * ahead
				}
			}
			beta = before
		}
	}
	return normalized(counts, h), nil
}

// forward returns the distribution of the state at each time, given what was seen
// so far, and the sums by which it was divided; nil if obs is impossible.
func forward(h HMM, obs []int) (alpha [][]float64, scale []float64) {
	alpha, scale = make([][]float64, len(obs)), make([]float64, len(obs))
	for t, o := range obs {
		alpha[t] = make([]float64, len(h.Init))
		for j := range alpha[t] {
			into := h.Init[j]
			if t > 0 {
				into = 0
				for i, p := range alpha[t-1] {
					into += p * h.Trans[i][j]
				}
			}
			alpha[t][j] = into * h.Emit[j][o]
			scale[t] += alpha[t][j]
		}
		if scale[t] == 0 {
			return nil, nil
		}
		for j := range alpha[t] {
			alpha[t][j] /= scale[t]
		}
	}
	return alpha, scale
}

// baumWelchStepLogs works with logarithms of joint probabilities, which need no
// scale; both passes are kept, and counted in the end. O(N T S^2) time, O(T S)
// space.
func baumWelchStepLogs(h HMM, seqs [][]int) (HMM, error) {
	if err := mismatch(h, seqs); err != nil {
		return HMM{}, err
	}
	counts, init := zeros(h), logs([][]float64{h.Init})[0]
	trans, emit := logs(h.Trans), logs(h.Emit)
	for n, obs := range seqs {
		alpha, beta := make([][]float64, len(obs)), make([][]float64, len(obs))
		ways := make([]float64, len(init))
		last := len(obs) - 1
		for t, o := range obs {
			alpha[t], beta[last-t] = make([]float64, len(init)), make([]float64, len(init))
			for j := range init {
				alpha[t][j] = init[j] + emit[j][o]
				if t > 0 {
					for i := range ways {
						ways[i] = alpha[t-1][i] + trans[i][j]
					}
					alpha[t][j] = logSumExp(ways) + emit[j][o]
					for k := range ways {
						ways[k] = trans[j][k] + emit[k][obs[last-t+1]] + beta[last-t+1][k]
					}
					beta[last-t][j] = logSumExp(ways)
				}
			}
		}
		all := logSumExp(alpha[last])
		if math.IsInf(all, -1) {
			return HMM{}, fmt.Errorf("seqs[%d] is impossible", n)
		}
		for i := range init {
			counts.Init[i] += math.Exp(alpha[0][i] + beta[0][i] - all)
			for t, o := range obs {
				counts.Emit[i][o] += math.Exp(alpha[t][i] + beta[t][i] - all)
				for j := 0; t < last && j < len(init); j++ {
					counts.Trans[i][j] += math.Exp(alpha[t][i] + trans[i][j] + emit[j][obs[t+1]] + beta[t+1][j] - all)
				}
			}
		}
	}
	return normalized(counts, h), nil
}

// logSumExp returns the logarithm of the sum of exponentials, -Inf if all are 0.
func logSumExp(z []float64) float64 {
	top, sum := math.Inf(-1), 0.0
	for _, v := range z {
		top = max(top, v)
	}
	if math.IsInf(top, -1) {
		return top
	}
	for _, v := range z {
		sum += math.Exp(v - top)
	}
	return top + math.Log(sum)
}

// logs returns the logarithms of all entries.
func logs(rows [][]float64) [][]float64 {
	out := make([][]float64, len(rows))
	for i, row := range rows {
		out[i] = make([]float64, len(row))
		for j, p := range row {
			out[i][j] = math.Log(p)
		}
	}
	return out
}

// zeros returns a model of the same shape with nothing in it.
func zeros(h HMM) HMM {
	z := HMM{Init: make([]float64, len(h.Init))}
	for i := range h.Init {
		z.Trans = append(z.Trans, make([]float64, len(h.Trans[i])))
		z.Emit = append(z.Emit, make([]float64, len(h.Emit[i])))
	}
	return z
}

// normalized divides each row of counts by its sum, in place; a row without
// counts becomes the old one.
func normalized(counts, old HMM) HMM {
	divide := func(row, old []float64) {
		sum := 0.0
		for _, v := range row {
			sum += v
		}
		for j := range row {
			if row[j] /= sum; sum == 0 {
				row[j] = old[j]
			}
		}
	}
	divide(counts.Init, old.Init)
	for i := range counts.Init {
		divide(counts.Trans[i], old.Trans[i])
		divide(counts.Emit[i], old.Emit[i])
	}
	return counts
}

// mismatch says what of the model or the sequences does not fit, or nil.
func mismatch(h HMM, seqs [][]int) error {
	states := len(h.Init)
	if states == 0 || len(h.Trans) != states || len(h.Emit) != states {
		return fmt.Errorf("init, trans and emit are of %d, %d and %d states", states, len(h.Trans), len(h.Emit))
	}
	symbols := len(h.Emit[0])
	for i := range states {
		if len(h.Trans[i]) != states || len(h.Emit[i]) != symbols {
			return fmt.Errorf("trans[%d] has %d entries and emit[%[1]d] %d, want %d and %d",
				i, len(h.Trans[i]), len(h.Emit[i]), states, symbols)
		}
	}
	if len(seqs) == 0 {
		return errors.New("no sequences")
	}
	for n, obs := range seqs {
		if len(obs) == 0 {
			return fmt.Errorf("seqs[%d] is empty", n)
		}
		for t, o := range obs {
			if o < 0 || o >= symbols {
				return fmt.Errorf("seqs[%d][%d] = %d is none of %d symbols", n, t, o, symbols)
			}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "scaled at each step", Func: baumWelchStep, Time: "O(N T S^2)", Space: "O(T S)"},
	{Name: "in logarithms", Func: baumWelchStepLogs, Time: "O(N T S^2)", Space: "O(T S)"},
}
