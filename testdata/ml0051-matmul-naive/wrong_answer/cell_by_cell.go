package matmul

import "errors"

// Multiplies entries at the same place where there are any.
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
		for j := range p {
			if i < len(b) && j < len(a[i]) {
				c[i][j] = a[i][j] * b[i][j]
			}
		}
	}
	return c, nil
}
