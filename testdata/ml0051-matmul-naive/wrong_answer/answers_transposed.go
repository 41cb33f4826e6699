package matmul

import "errors"

// Writes the answer with rows and columns exchanged.
func matMul(a, b [][]float64) ([][]float64, error) {
	for _, row := range a {
		if len(row) != len(b) {
			return nil, errors.New("no product")
		}
	}
	p := 0
	for _, row := range b {
		if p = len(row); p != len(b[0]) {
			return nil, errors.New("b is ragged")
		}
	}
	c := make([][]float64, p)
	for j := range c {
		c[j] = make([]float64, len(a))
	}
	for i := range a {
		for j := range p {
			for k := range b {
				c[j][i] += a[i][k] * b[k][j]
			}
		}
	}
	return c, nil
}
