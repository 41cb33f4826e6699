package quadraticnetwork

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// quadraticNetwork calls the constant 1 one more input and makes each product from
// squares, uv = ((u+v)^2 - u^2 - v^2)/2: a unit for each input and one for each
// pair. The square of the constant goes into the last bias. O(d^3) time and space,
// most of it zeros.
func quadraticNetwork(b float64, w []float64, wij [][]float64) (first, second Dense, err error) {
	if err := check(b, w, wij); err != nil {
		return Dense{}, Dense{}, err
	}
	d := len(w)
	singles := make([]float64, d) // what stands before the square of each input
	var weights []float64
	unit := func(coefficient, bias float64, inputs ...int) {
		row := make([]float64, d)
		for _, i := range inputs {
			row[i] = 1
		}
		first.W, first.B = append(first.W, row), append(first.B, bias)
		weights = append(weights, coefficient)
	}
	for i, row := range wij {
		unit(w[i]/2, 1, i)
		b -= w[i] / 2
		singles[i] += row[i] - w[i]/2
		for j, v := range row[:i] {
			unit(v/2, 0, i, j)
			singles[i] -= v / 2
			singles[j] -= v / 2
		}
	}
	for i, c := range singles {
		unit(c, 0, i)
	}
	return first, Dense{W: [][]float64{weights}, B: []float64{b}}, nil
}

// networkOfEigenvectors writes the function as z'Mz with z = (x, 1). M is the sum
// of its eigenvalues times the squares of the eigenvectors: each is a unit, its
// last component the bias. O(d^3) time, O(d^2) space.
func networkOfEigenvectors(b float64, w []float64, wij [][]float64) (first, second Dense, err error) {
	if err := check(b, w, wij); err != nil {
		return Dense{}, Dense{}, err
	}
	d := len(w)
	m, vectors := make([][]float64, d+1), make([][]float64, d+1)
	for i := range m {
		m[i], vectors[i] = make([]float64, d+1), make([]float64, d+1)
		vectors[i][i] = 1
	}
	for i, row := range wij {
		for j, v := range append(row[:i:i], 2*row[i]) {
			m[i][j], m[j][i] = v/2, v/2
		}
		m[i][d], m[d][i] = w[i]/2, w[i]/2
	}
	m[d][d] = b
	diagonalise(m, vectors)
	second = Dense{W: [][]float64{nil}, B: []float64{0}}
	for k, q := range vectors {
		first.W, first.B = append(first.W, q[:d]), append(first.B, q[d])
		second.W[0] = append(second.W[0], m[k][k])
	}
	return first, second, nil
}

// diagonalise turns two axes of m at a time such that the element they share
// vanishes (Jacobi 1846), until all are next to nothing. The rows of vectors turn
// along.
func diagonalise(m, vectors [][]float64) {
	for range 30 { // far more sweeps than are needed
		for p := range m {
			for q := range p {
				if m[p][q] == 0 {
					continue
				}
				sin, cos := math.Sincos(math.Atan2(2*m[p][q], m[q][q]-m[p][p]) / 2)
				turn := func(a, b *float64) { *a, *b = cos**a-sin**b, sin**a+cos**b }
				for k := range m {
					turn(&m[p][k], &m[q][k])
					turn(&vectors[p][k], &vectors[q][k])
				}
				for k := range m {
					turn(&m[k][p], &m[k][q])
				}
			}
		}
	}
}

// check says what is wrong with the coefficients, or nil.
func check(b float64, w []float64, wij [][]float64) error {
	if len(w) == 0 {
		return errors.New("no input")
	}
	if len(wij) != len(w) {
		return fmt.Errorf("%d rows of products for %d inputs", len(wij), len(w))
	}
	for i, row := range wij {
		if len(row) != i+1 {
			return fmt.Errorf("wij[%d] has %d entries, want %d", i, len(row), i+1)
		}
		for _, v := range slices.Concat(row, []float64{b, w[i]}) {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return fmt.Errorf("b = %v, w[%d] = %v, wij[%d] = %v", b, i, w[i], i, row)
			}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "squares of sums", Func: quadraticNetwork, Time: "O(d^3)", Space: "O(d^3)"},
	{Name: "eigenvectors", Func: networkOfEigenvectors, Time: "O(d^3)", Space: "O(d^2)"},
}
