package multihead

import (
	"math"

	"drill/judge"
)

// Stages lists what comes on the way.
var Stages = []judge.Stage{
	{Name: "scores", Func: scores, Check: judge.Near(1e-9, 1e-9)},
	{Name: "weights", Func: weights, Check: judge.Near(1e-9, 1e-9)},
	{Name: "joined", Func: joined, Check: judge.Near(1e-9, 1e-9)},
}

// scores returns, for each head, the products of its queries and keys, divided by
// the root of its width, -Inf where the mask forbids: heads x n x m.
func scores(q, k, _ [][]float64, p MHA, mask [][]bool) [][][]float64 {
	qs, ks, width := times(q, p.WQ), times(k, p.WK), len(q[0])/p.Heads
	s := make([][][]float64, p.Heads)
	for h := range s {
		s[h] = make([][]float64, len(q))
		for i := range q {
			for j := range k {
				score := dot(qs[i][h*width:(h+1)*width], ks[j][h*width:]) / math.Sqrt(float64(width))
				if len(mask) > 0 && !mask[i][j] {
					score = math.Inf(-1)
				}
				s[h][i] = append(s[h][i], score)
			}
		}
	}
	return s
}

// weights returns the softmax of each row of scores: heads x n x m.
func weights(q, k, v [][]float64, p MHA, mask [][]bool) [][][]float64 {
	w := scores(q, k, v, p, mask)
	for _, head := range w {
		for _, row := range head {
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
	}
	return w
}

// joined returns the weighted values of all heads side by side, before WO: n x d.
func joined(q, k, v [][]float64, p MHA, mask [][]bool) [][]float64 {
	vs, width := times(v, p.WV), len(q[0])/p.Heads
	out := make([][]float64, len(q))
	for i := range out {
		out[i] = make([]float64, len(q[0]))
	}
	for h, head := range weights(q, k, v, p, mask) {
		for i, row := range head {
			for j, w := range row {
				for c := h * width; c < (h+1)*width; c++ {
					out[i][c] += w * vs[j][c]
				}
			}
		}
	}
	return out
}
