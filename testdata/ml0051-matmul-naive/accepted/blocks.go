package matmul

import "errors"

// Halves the longest side until one product is left.
func matMul(a, b [][]float64) ([][]float64, error) {
	p := -1
	for _, row := range b {
		if p >= 0 && p != len(row) {
			return nil, errors.New("b is ragged")
		}
		p = len(row)
	}
	c := make([][]float64, len(a))
	for i, row := range a {
		if len(row) != len(b) {
			return nil, errors.New("the sizes do not fit")
		}
		c[i] = make([]float64, max(p, 0))
	}
	block(a, b, c, 0, len(a), 0, len(b), 0, max(p, 0))
	return c, nil
}

func block(a, b, c [][]float64, i0, i1, k0, k1, j0, j1 int) {
	m, n, p := i1-i0, k1-k0, j1-j0
	switch longest := max(m, n, p); {
	case min(m, n, p) == 0:
	case longest == 1:
		c[i0][j0] += a[i0][k0] * b[k0][j0]
	case longest == n:
		block(a, b, c, i0, i1, k0, k0+n/2, j0, j1)
		block(a, b, c, i0, i1, k0+n/2, k1, j0, j1)
	case longest == m:
		block(a, b, c, i0, i0+m/2, k0, k1, j0, j1)
		block(a, b, c, i0+m/2, i1, k0, k1, j0, j1)
	default:
		block(a, b, c, i0, i1, k0, k1, j0, j0+p/2)
		block(a, b, c, i0, i1, k0, k1, j0+p/2, j1)
	}
}
