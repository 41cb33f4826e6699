package matmul

import "errors"

// Looks at the first row of a only.
func matMul(a, b [][]float64) ([][]float64, error) {
	if len(a) > 0 && len(a[0]) != len(b) {
		return nil, errors.New("no product")
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
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return c, nil
}
