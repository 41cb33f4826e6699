package matmul

import "errors"

// Takes the answer to be as wide as a.
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
	c := make([][]float64, len(a))
	for i := range c {
		c[i] = make([]float64, p)
		c[i] = make([]float64, len(a[i]))
		for j := range min(p, len(a[i])) {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return c, nil
}
