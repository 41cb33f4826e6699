package noisygram

import (
	"errors"
	"math"
)

// Adds sigma to every entry and takes the product: noise that is not noise.
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
	for i := range n {
		for j := range p {
			x[i][j] += sigma
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
	}
	return g, nil
}
