package gen

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/ds/prob"
)

// Distribution draws n probabilities that add up to 1, many of them equal or 0.
func Distribution(t *rapid.T, label string, n int) []float64 {
	parts := Slice(t, label, n, n, 0, 3)
	list := make([]float64, n)
	for i, v := range parts {
		list[i] = float64(v)
	}
	return shares(list)
}

// HMM draws a hidden Markov model of such distributions.
func HMM(t *rapid.T, states, symbols int) prob.HMM {
	rows := func(label string, n int) [][]float64 {
		return List(t, label, states, states, func(t *rapid.T) []float64 { return Distribution(t, label, n) })
	}
	return prob.HMM{Init: Distribution(t, "init", states), Trans: rows("trans", states), Emit: rows("emit", symbols)}
}

// RandomHMM returns a hidden Markov model in which everything is possible.
func RandomHMM(r *rand.Rand, states, symbols int) prob.HMM {
	row := func(n int) []float64 {
		list := make([]float64, n)
		for i := range list {
			list[i] = 0.05 + r.Float64()
		}
		return shares(list)
	}
	h := prob.HMM{Init: row(states)}
	for range states {
		h.Trans, h.Emit = append(h.Trans, row(states)), append(h.Emit, row(symbols))
	}
	return h
}

// shares divides weights by their sum. All zero, the first takes everything.
func shares(weights []float64) []float64 {
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	if sum == 0 {
		weights[0], sum = 1, 1
	}
	for i := range weights {
		weights[i] /= sum
	}
	return weights
}
