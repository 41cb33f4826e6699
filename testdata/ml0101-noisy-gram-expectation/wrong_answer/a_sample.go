package noisygram

import (
	"errors"
	"math"
)

// Draws noise and takes the product, once.
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
	noise := 1.0
	for i := range n {
		for j := range p {
			noise = math.Mod(noise*16807, 2147483647)
			x[i][j] += sigma * math.Sqrt(12) * (noise/2147483647 - 0.5)
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
