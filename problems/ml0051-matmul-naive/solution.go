package matmul

import (
	"fmt"

	"drill/judge"
)

// matMul makes row i of the product out of the rows of b: row k of them counts
// a[i][k] times. The innermost loop then goes along rows only, as they lie in
// memory. O(mnp) time, O(1) space beside the answer.
func matMul(a, b [][]float64) ([][]float64, error) {
	if err := mismatch(a, b); err != nil {
		return nil, err
	}
	width := 0
	if len(b) > 0 {
		width = len(b[0])
	}
	c := make([][]float64, len(a))
	for i, row := range a {
		sum := make([]float64, width)
		for k, v := range row {
			for j, w := range b[k] {
				sum[j] += v * w
			}
		}
		c[i] = sum
	}
	return c, nil
}

// matMulDots computes each entry by its definition, as the dot product of a row
// of a and a column of b. It turns b first, so that its columns lie in one
// piece. O(mnp) time, O(np) space.
func matMulDots(a, b [][]float64) ([][]float64, error) {
	if err := mismatch(a, b); err != nil {
		return nil, err
	}
	var columns [][]float64
	for k, row := range b {
		if k == 0 {
			columns = make([][]float64, len(row))
		}
		for j, w := range row {
			columns[j] = append(columns[j], w)
		}
	}
	c := make([][]float64, len(a))
	for i, row := range a {
		c[i] = make([]float64, len(columns))
		for j, column := range columns {
			sum := 0.0
			for k, v := range row {
				sum += v * column[k]
			}
			c[i][j] = sum
		}
	}
	return c, nil
}

// mismatch says why a and b have no product, or nil.
func mismatch(a, b [][]float64) error {
	for i, row := range a {
		if len(row) != len(a[0]) {
			return fmt.Errorf("a[%d] has %d entries, a[0] has %d", i, len(row), len(a[0]))
		}
	}
	for i, row := range b {
		if len(row) != len(b[0]) {
			return fmt.Errorf("b[%d] has %d entries, b[0] has %d", i, len(row), len(b[0]))
		}
	}
	if len(a) > 0 && len(a[0]) != len(b) {
		return fmt.Errorf("a has %d columns, b has %d rows", len(a[0]), len(b))
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "rows of b", Func: matMul, Time: "O(mnp)", Space: "O(1)"},
	{Name: "dot products", Func: matMulDots, Time: "O(mnp)", Space: "O(np)"},
}
