package causal

import (
	"math"

	"drill/judge"
)

// Stages lists what comes on the way.
var Stages = []judge.Stage{
	{Name: "scores", Func: scores, Check: judge.Near(1e-9, 1e-9)},
	{Name: "weights", Func: weights, Check: judge.Near(1e-9, 1e-9)},
}

// scores returns q k^T / sqrt(d) with -Inf above the diagonal: n x n, one row a
// query.
func scores(x, wq, wk, _ [][]float64) [][]float64 {
	q, k := times(x, wq), times(x, wk)
	s := make([][]float64, len(x))
	for i, query := range q {
		for j, key := range k {
			score := math.Inf(-1)
			if j <= i {
				score = dot(query, key) / math.Sqrt(float64(len(query)))
			}
			s[i] = append(s[i], score)
		}
	}
	return s
}

// weights returns the softmax of each row of scores: n x n, 0 above the diagonal.
func weights(x, wq, wk, wv [][]float64) [][]float64 {
	w := scores(x, wq, wk, wv)
	for _, row := range w {
		top, sum := math.Inf(-1), 0.0
		for _, score := range row {
			top = max(top, score)
		}
		for j, score := range row {
			row[j] = math.Exp(score - top)
			sum += row[j]
		}
		for j := range row {
			row[j] /= sum
		}
	}
	return w
}
