package viterbi

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// viterbi keeps, for each state, the best path up to now that ends in it. The
// best one that ends in state j a step later comes from the best one that ends
// in some state i: whatever lies before i matters no more. Where from is noted,
// and read back from the end. Logarithms keep long products from becoming 0; that
// of 0 is -Inf, which no maximum takes as long as there is a choice. With T
// observations and S states: O(T S^2) time, O(T S) space.
func viterbi(h HMM, obs []int) (path []int, logProb float64, err error) {
	if err := mismatch(h, obs); err != nil {
		return nil, 0, err
	}
	states := len(h.Init)
	trans, emit := logs(h.Trans), logs(h.Emit)
	best, next := make([]float64, states), make([]float64, states)
	for j, p := range h.Init {
		best[j] = math.Log(p) + emit[j][obs[0]]
	}
	from := make([][]int, len(obs))
	for t := 1; t < len(obs); t++ {
		from[t] = make([]int, states)
		for j := range next {
			next[j] = math.Inf(-1)
			for i, score := range best {
				if score += trans[i][j]; score > next[j] {
					next[j], from[t][j] = score, i
				}
			}
			next[j] += emit[j][obs[t]]
		}
		best, next = next, best
	}
	last := argmax(best)
	path = make([]int, len(obs))
	path[len(obs)-1] = last
	for t := len(obs) - 1; t > 0; t-- {
		path[t-1] = from[t][path[t]]
	}
	return path, best[last], nil
}

// viterbiBackward works out from the end how good each state is to go on from,
// and then only has to walk forward and choose. O(T S^2) time, O(T S) space.
func viterbiBackward(h HMM, obs []int) (path []int, logProb float64, err error) {
	if err := mismatch(h, obs); err != nil {
		return nil, 0, err
	}
	states, last := len(h.Init), len(obs)-1
	trans, emit := logs(h.Trans), logs(h.Emit)
	toCome := make([][]float64, len(obs)) // toCome[t][i]: the best of what follows state i at time t
	toCome[last] = make([]float64, states)
	onward := make([]float64, states)
	choose := func(t int, into []float64) int { // the best state at time t
		for j := range onward {
			onward[j] = into[j] + emit[j][obs[t]] + toCome[t][j]
		}
		return argmax(onward)
	}
	for t := last; t > 0; t-- {
		toCome[t-1] = make([]float64, states)
		for i := range trans {
			toCome[t-1][i] = onward[choose(t, trans[i])]
		}
	}
	path = make([]int, len(obs))
	path[0] = choose(0, logs([][]float64{h.Init})[0])
	logProb = onward[path[0]]
	for t := 1; t <= last; t++ {
		path[t] = choose(t, trans[path[t-1]])
	}
	return path, logProb, nil
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

// argmax returns the first place of the largest value.
func argmax(values []float64) int {
	best := 0
	for i, v := range values {
		if v > values[best] {
			best = i
		}
	}
	return best
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "forward, with back pointers", Func: viterbi, Time: "O(T S^2)", Space: "O(T S)"},
	{Name: "backward, then forward", Func: viterbiBackward, Time: "O(T S^2)", Space: "O(T S)"},
}
