package matmul

import "errors"

// Goes along the rows of b where they are long enough: a times the transpose of b.
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
			for k := range b {
				if j < len(b) && k < p {
					c[i][j] += a[i][k] * b[j][k]
				}
			}
		}
	}
	return c, nil
}
