package matmul

import "errors"

// Adds up in single precision.
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
			var sum float32
			for k := range b {
				sum += float32(a[i][k]) * float32(b[k][j])
			}
			c[i][j] = float64(sum)
		}
	}
	return c, nil
}
