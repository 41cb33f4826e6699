package block

import "drill/judge"

// Stages lists what comes on the way.
var Stages = []judge.Stage{
	{Name: "attended", Func: attended}, {Name: "first", Func: first}, {Name: "hidden", Func: hidden},
}

// attended returns what attention makes of the tokens, WO included, before anything
// is added: n x d.
func attended(x [][]float64, p Block, mask [][]bool) [][]float64 { return attention(x, p.Attn, mask) }

// first returns the sum of that and the tokens, after the first normalisation: n x d.
func first(x [][]float64, p Block, mask [][]bool) [][]float64 {
	out := attended(x, p, mask)
	for i, row := range out {
		for c := range row {
			row[c] += x[i][c]
		}
		normalize(row, p.G1, p.B1, p.Eps)
	}
	return out
}

// hidden returns the hidden units of each token, after their maximum with 0: n x f.
func hidden(x [][]float64, p Block, mask [][]bool) [][]float64 {
	out := make([][]float64, len(x))
	for i, row := range first(x, p, mask) {
		for u, w := range p.FF1.W {
			out[i] = append(out[i], max(0, dot(w, row)+p.FF1.B[u]))
		}
	}
	return out
}
