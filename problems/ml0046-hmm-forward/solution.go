package forward

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// hmmForward carries the distribution of the state given all that was seen so
// far: a step moves it along the transitions, multiplies by how well each state
// explains the next symbol, and divides by the sum. That sum is the probability of
// the symbol given those before it, so the logarithms of the sums add up to that
// of the likelihood, and no number shrinks with time. With T observations and S
// states: O(T S^2) time, O(1) space.
func hmmForward(h HMM, obs []int) (logLik float64, filtered [][]float64, err error) {
	if err := mismatch(h, obs); err != nil {
		return 0, nil, err
	}
	filtered = make([][]float64, len(obs))
	for t, o := range obs {
		now := make([]float64, len(h.Init))
		if t == 0 {
			copy(now, h.Init)
		} else {
			for i, p := range filtered[t-1] {
				for j, a := range h.Trans[i] {
					now[j] += p * a
				}
			}
		}
		sum := 0.0
		for j := range now {
			now[j] *= h.Emit[j][o]
			sum += now[j]
		}
		if sum == 0 {
			return 0, nil, fmt.Errorf("obs[%d] = %d is impossible after what came before", t, o)
		}
		for j := range now {
			now[j] /= sum
		}
		logLik += math.Log(sum)
		filtered[t] = now
	}
	return logLik, filtered, nil
}

// hmmForwardLogs keeps the logarithms of the joint probabilities, which need no
// scaling, and adds probabilities by the logarithm of the sum of exponentials.
// O(T S^2) time, O(S^2) space.
func hmmForwardLogs(h HMM, obs []int) (logLik float64, filtered [][]float64, err error) {
	if err := mismatch(h, obs); err != nil {
		return 0, nil, err
	}
	states := len(h.Init)
	joint, next, ways := make([]float64, states), make([]float64, states), make([]float64, states)
	logTrans := make([][]float64, states)
	for i, row := range h.Trans {
		logTrans[i] = make([]float64, states)
		for j, p := range row {
			logTrans[i][j] = math.Log(p)
		}
	}
	filtered = make([][]float64, len(obs))
	for t, o := range obs {
		for j := range next {
			next[j] = math.Log(h.Init[j])
			if t > 0 {
				for i := range ways {
					ways[i] = joint[i] + logTrans[i][j]
				}
				next[j] = logSumExp(ways)
			}
			next[j] += math.Log(h.Emit[j][o])
		}
		joint, next = next, joint
		if logLik = logSumExp(joint); math.IsInf(logLik, -1) {
			return 0, nil, fmt.Errorf("obs[%d] = %d is impossible after what came before", t, o)
		}
		filtered[t] = make([]float64, states)
		for j, v := range joint {
			filtered[t][j] = math.Exp(v - logLik)
		}
	}
	return logLik, filtered, nil
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

// mismatch says what of the model or the observations does not fit, or nil.
func mismatch(h HMM, obs []int) error {
	states := len(h.Init)
	if states == 0 || len(h.Trans) != states || len(h.Emit) != states {
		return fmt.Errorf("init, trans and emit are of %d, %d and %d states", states, len(h.Trans), len(h.Emit))
	}
	if len(obs) == 0 {
		return errors.New("no observations")
	}
	symbols := len(h.Emit[0])
	for i := range states {
		if len(h.Trans[i]) != states || len(h.Emit[i]) != symbols {
			return fmt.Errorf("trans[%d] has %d entries and emit[%[1]d] %d, want %d and %d",
				i, len(h.Trans[i]), len(h.Emit[i]), states, symbols)
		}
	}
	for t, o := range obs {
		if o < 0 || o >= symbols {
			return fmt.Errorf("obs[%d] = %d is none of %d symbols", t, o, symbols)
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "scaled at each step", Func: hmmForward, Time: "O(T S^2)", Space: "O(1)"},
	{Name: "in logarithms", Func: hmmForwardLogs, Time: "O(T S^2)", Space: "O(S^2)"},
}
