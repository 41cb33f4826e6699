package viterbi

import (
	"math"

	"drill/judge"
)

// Stages lists what comes on the way.
var Stages = []judge.Stage{{Name: "scores", Func: scores}}

// scores returns, for each time t and state j, the logarithm of the probability
// of the best path that ends in j at time t, its observations included: T x S.
func scores(h HMM, obs []int) [][]float64 {
	trans, emit := logs(h.Trans), logs(h.Emit)
	table := make([][]float64, len(obs))
	for t, o := range obs {
		table[t] = make([]float64, len(h.Init))
		for j := range table[t] {
			best := math.Log(h.Init[j])
			if t > 0 {
				best = math.Inf(-1)
				for i, score := range table[t-1] {
					best = max(best, score+trans[i][j])
				}
			}
			table[t][j] = best + emit[j][o]
		}
	}
	return table
}
