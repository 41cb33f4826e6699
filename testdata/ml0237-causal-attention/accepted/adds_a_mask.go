package main

import (
	"fmt"
	"math"
)

// Adds -1e9 to later scores, as code on tensors does; here no score comes near that. Projects the
// tokens once, with all weights side by side.
func causalSelfAttention(x, wq, wk, wv [][]float64) ([][]float64, error) {
	if len(x) == 0 || len(x[0]) == 0 {
		return nil, fmt.Errorf("no tokens")
	}
	n, d := len(x), len(x[0])
	var side [][]float64
	for _, w := range [][][]float64{wq, wk, wv} {
		if len(w) != d || len(w[0]) == 0 {
			return nil, fmt.Errorf("bad weights")
		}
		for c := range w[0] {
			column := make([]float64, d)
			for r := range w {
				if len(w[r]) != len(w[0]) || math.IsNaN(w[r][c]-w[r][c]) {
					return nil, fmt.Errorf("bad weights")
				}
				column[r] = w[r][c]
			}
			side = append(side, column)
		}
	}
	width := len(wq[0])
	if len(wk[0]) != width {
		return nil, fmt.Errorf("queries and keys differ")
	}
	packed := make([][]float64, n)
	for i, token := range x {
		if len(token) != d {
			return nil, fmt.Errorf("ragged tokens")
		}
		for _, column := range side {
			sum := 0.0
			for a := d; a > 0; a-- {
				sum += column[a-1] * token[a-1]
			}
			if sum-sum != 0 {
				return nil, fmt.Errorf("not finite")
			}
			packed[i] = append(packed[i], sum)
		}
	}
	out := make([][]float64, n)
	for i := range out {
		s, top := make([]float64, n), math.Inf(-1)
		for j := range s {
			for c := 0; c < width; c++ {
				s[j] += packed[i][c] * packed[j][width+c]
			}
			s[j] *= 1 / math.Sqrt(float64(width))
			if j > i {
				s[j] += -1e9
			}
			top = math.Max(top, s[j])
		}
		total := 0.0
		for j := n - 1; j >= 0; j-- {
			total += math.Exp(s[j] - top)
		}
		log := math.Log(total)
		out[i] = make([]float64, len(wv[0]))
		for j := range s {
			for c := range out[i] {
				out[i][c] += math.Exp(s[j]-top-log) * packed[j][2*width+c]
			}
		}
	}
	return out, nil
}

func main() {
	fmt.Println(causalSelfAttention([][]float64{{1}}, [][]float64{{1}}, [][]float64{{1}}, [][]float64{{1}}))
}
