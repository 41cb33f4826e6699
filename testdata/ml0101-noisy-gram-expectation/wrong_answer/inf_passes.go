package noisygram

import (
	"errors"
	"math"
)

// Lets infinities through.
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
			if math.IsNaN(v) {
				return nil, errors.New("not finite")
			}
		}
	}
	g := make([][]float64, p)
	for j := range p {
		g[j] = make([]float64, p)
		for k := range p {
			for i := range n {
				g[j][k] += x[i][j] * x[i][k]
			}
		}
		g[j][j] += float64(n) * sigma * sigma
	}
	return g, nil
}
