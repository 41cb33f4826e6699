package quadraticnetwork

import (
	"errors"
	"math"
)

// Lagrange's reduction: completes the square of one variable after the other in
// z'Mz, z = (x, 1). Where none has a square, two of them are turned into sum and
// difference first.
func quadraticNetwork(b float64, w []float64, wij [][]float64) (first, second Dense, err error) {
	d := len(w)
	if d == 0 || len(wij) != d || b-b != 0 {
		return first, second, errors.New("sizes")
	}
	m := make([][]float64, d+1)
	for i := range m {
		m[i] = make([]float64, d+1)
	}
	m[d][d] = b
	for i, row := range wij {
		if len(row) != i+1 || w[i]-w[i] != 0 {
			return first, second, errors.New("row")
		}
		m[i][d] += w[i] / 2
		m[d][i] += w[i] / 2
		for j, v := range row {
			if v-v != 0 {
				return first, second, errors.New("not finite")
			}
			m[i][j] += v / 2
			m[j][i] += v / 2
		}
	}
	second = Dense{W: [][]float64{{}}, B: []float64{0}}
	take := func(c float64, z []float64) { // off m, into the network
		first.W, first.B = append(first.W, z[:d]), append(first.B, z[d])
		second.W[0] = append(second.W[0], c)
		for i := range m {
			for j := range m {
				m[i][j] -= c * z[i] * z[j]
			}
		}
	}
	for range d + 1 {
		p, q := 0, 0 // the largest element
		for i := range m {
			for j := range m {
				if math.Abs(m[i][j]) > math.Abs(m[p][q]) {
					p, q = i, j
				}
			}
		}
		if math.Abs(m[p][q]) < 1e-13 {
			break
		}
		if 2*math.Abs(m[p][p]) < math.Abs(m[p][q]) && 2*math.Abs(m[q][q]) < math.Abs(m[p][q]) {
			z := make([]float64, d+1)
			z[p], z[q] = 1, 1
			take(m[p][q]/2, z)
			z = make([]float64, d+1)
			z[p], z[q] = 1, -1
			take(-m[p][q]/2, z)
		}
		if math.Abs(m[q][q]) > math.Abs(m[p][p]) {
			p = q
		}
		if pivot := m[p][p]; pivot != 0 {
			z := make([]float64, d+1)
			for i := range z {
				z[i] = m[p][i] / pivot
			}
			take(pivot, z)
		}
	}
	for i := range m { // what is left, by sums and differences
		for j := range i + 1 {
			c := m[i][j]
			if c == 0 {
				continue
			}
			if i == j {
				z := make([]float64, d+1)
				z[i] = 1
				take(c, z)
				continue
			}
			z := make([]float64, d+1)
			z[i], z[j] = 1, 1
			take(c/2, z)
			z = make([]float64, d+1)
			z[i], z[j] = 1, -1
			take(-c/2, z)
		}
	}
	return first, second, nil
}
