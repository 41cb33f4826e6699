package matmul

import "errors"

// Returns no rows where n is 0.
func matMul(a, b [][]float64) ([][]float64, error) {
	for _, row := range a {
		if len(row) != len(b) {
			return nil, errors.New("no product")
		}
	}
	p := 0
	if len(b) == 0 {
		return nil, nil
	}
	for _, row := range b {
		if p = len(row); p != len(b[0]) {
			return nil, errors.New("b is ragged")
		}
	}
	c := make([][]float64, len(a))
	for i := range c {
		c[i] = make([]float64, p)
		for j := range p {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return c, nil
}
