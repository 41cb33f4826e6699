package ridgeregression

import (
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// ridge takes off the means, which solves for the intercept, and solves
// (X'X + lambda I) w = X'y. O(np^2 + p^3) time, O(np + p^2) space.
func ridge(x [][]float64, y []float64, lambda float64, intercept bool) (w []float64, b float64, err error) {
	if err := check(x, y, lambda); err != nil {
		return nil, 0, err
	}
	columns, target, means, mean := centred(x, y, intercept)
	w = make([]float64, len(columns))
	for j, column := range columns {
		w[j] = dot(column, target)
	}
	solve(gram(columns, lambda), w)
	return w, mean - dot(means, w), nil
}

// ridgeDual has a multiplier for each observation instead: w is X'a with
// (XX' + lambda I) a = y. O(n^2 p + n^3) time, O(np + n^2) space.
func ridgeDual(x [][]float64, y []float64, lambda float64, intercept bool) (w []float64, b float64, err error) {
	if err := check(x, y, lambda); err != nil {
		return nil, 0, err
	}
	columns, target, means, mean := centred(x, y, intercept)
	rows := make([][]float64, len(x))
	for i := range rows {
		for _, column := range columns {
			rows[i] = append(rows[i], column[i])
		}
	}
	solve(gram(rows, lambda), target)
	for _, column := range columns {
		w = append(w, dot(column, target))
	}
	return w, mean - dot(means, w), nil
}

// centred returns the columns of x and y less their means, and the means, which
// are 0 if there is no intercept.
func centred(x [][]float64, y []float64, intercept bool) (columns [][]float64, target, means []float64, mean float64) {
	centre := func(list []float64) (mean float64) {
		if intercept {
			for _, v := range list {
				mean += v / float64(len(list))
			}
		}
		for i := range list {
			list[i] -= mean
		}
		return mean
	}
	for j := range x[0] {
		column := make([]float64, len(x))
		for i, row := range x {
			column[i] = row[j]
		}
		means = append(means, centre(column))
		columns = append(columns, column)
	}
	target = slices.Clone(y)
	mean = centre(target)
	return columns, target, means, mean
}

// gram returns the products of all pairs of vectors, with lambda added on the
// diagonal: the lower half of a symmetric, positive matrix.
func gram(vectors [][]float64, lambda float64) [][]float64 {
	a := make([][]float64, len(vectors))
	for i, v := range vectors {
		for _, u := range vectors[:i] {
			a[i] = append(a[i], dot(v, u))
		}
		a[i] = append(a[i], dot(v, v)+lambda)
	}
	return a
}

// solve turns a, the lower half of a positive matrix, into its Cholesky factor L,
// and b into the solution of LL'x = b.
func solve(a [][]float64, b []float64) {
	for i, row := range a {
		for j := range i {
			row[j] = (row[j] - dot(row[:j], a[j])) / a[j][j]
		}
		row[i] = math.Sqrt(row[i] - dot(row[:i], row))
		b[i] = (b[i] - dot(row[:i], b)) / row[i]
	}
	for i, row := range slices.Backward(a) {
		b[i] /= row[i]
		for j := range i {
			b[j] -= row[j] * b[i]
		}
	}
}

// dot adds up the products with as many numbers of b as a has.
func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// check says what does not fit, or nil.
func check(x [][]float64, y []float64, lambda float64) error {
	if len(x) == 0 || len(x) != len(y) || len(x[0]) == 0 {
		return fmt.Errorf("%d rows and %d observations", len(x), len(y))
	}
	if !(lambda > 0) || math.IsInf(lambda, 1) {
		return fmt.Errorf("lambda is %v", lambda)
	}
	for i, row := range x {
		if len(row) != len(x[0]) {
			return fmt.Errorf("row %d has %d features, row 0 has %d", i, len(row), len(x[0]))
		}
		for _, v := range append(row[:len(row):len(row)], y[i]) {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return fmt.Errorf("observation %d is %v, %v", i, row, y[i])
			}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "normal equations", Func: ridge, Time: "O(np^2 + p^3)", Space: "O(np + p^2)"},
	{Name: "dual", Func: ridgeDual, Time: "O(n^2 p + n^3)", Space: "O(np + n^2)"},
}
