package noisygram

import (
	"errors"
	"math"
)

// Writes p more rows under X, sqrt(n)*sigma times the identity: their Gram matrix is the noise's.
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
	for j := range p {
		row := make([]float64, p)
		row[j] = math.Sqrt(float64(n)) * sigma
		x = append(x, row)
	}
	g := make([][]float64, p)
	for j := range p {
		g[j] = make([]float64, p)
		for k := range p {
			for i := range x {
				g[j][k] += x[i][j] * x[i][k]
			}
		}
	}
	return g, nil
}
