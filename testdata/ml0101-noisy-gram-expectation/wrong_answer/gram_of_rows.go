package noisygram

import (
	"errors"
	"math"
)

// X X', n by n.
func noisyGramExpectation(x [][]float64, sigma float64) ([][]float64, error) {
	if math.IsNaN(sigma) || math.IsInf(sigma, 0) || sigma < 0 {
		return nil, errors.New("sigma")
	}
	n := len(x)
	if n == 0 || len(x[0]) == 0 {
		return nil, errors.New("empty")
	}
	p := len(x[0])
	for _, row := range x {
		if len(row) != p {
			return nil, errors.New("ragged")
		}
		for _, v := range row {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return nil, errors.New("not finite")
			}
		}
	}
	g := make([][]float64, n)
	for j := range n {
		g[j] = make([]float64, n)
		for k := range n {
			for i := range p {
				g[j][k] += x[j][i] * x[k][i]
			}
		}
		g[j][j] += float64(n) * sigma * sigma
	}
	return g, nil
}
