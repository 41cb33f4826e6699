package noisygram

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// noisyGramExpectation multiplies out: the terms with one factor of noise are 0
// on average, and of E'E only the squares on the diagonal are left, n of them in
// each place. O(np^2) time, O(1) space beside the answer.
func noisyGramExpectation(x [][]float64, sigma float64) ([][]float64, error) {
	if err := check(x, sigma); err != nil {
		return nil, err
	}
	g := make([][]float64, len(x[0]))
	for j := range g {
		g[j] = make([]float64, len(g))
		g[j][j] = float64(len(x)) * sigma * sigma
	}
	for _, row := range x {
		for j, v := range row {
			for k, w := range row {
				g[j][k] += v * w
			}
		}
	}
	return g, nil
}

// gramOfColumns multiplies each column with itself and with those after it.
// O(np^2) time, O(1) space beside the answer.
func gramOfColumns(x [][]float64, sigma float64) ([][]float64, error) {
	if err := check(x, sigma); err != nil {
		return nil, err
	}
	g := make([][]float64, len(x[0]))
	for j := range g {
		g[j] = make([]float64, len(g))
		for k := range j + 1 {
			sum := 0.0
			for _, row := range x {
				sum += row[j] * row[k]
			}
			g[j][k], g[k][j] = sum, sum
		}
		g[j][j] += float64(len(x)) * sigma * sigma
	}
	return g, nil
}

// check says why there is no expectation, or nil.
func check(x [][]float64, sigma float64) error {
	if !(sigma >= 0) || math.IsInf(sigma, 1) {
		return fmt.Errorf("sigma is %v", sigma)
	}
	if len(x) == 0 || len(x[0]) == 0 {
		return errors.New("the matrix is empty")
	}
	for i, row := range x {
		if len(row) != len(x[0]) {
			return fmt.Errorf("row %d has %d entries, row 0 has %d", i, len(row), len(x[0]))
		}
		for j, v := range row {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return fmt.Errorf("x[%d][%d] is %v", i, j, v)
			}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "a sum over the rows", Func: noisyGramExpectation, Time: "O(np^2)", Space: "O(1)"},
	{Name: "products of columns", Func: gramOfColumns, Time: "O(np^2)", Space: "O(1)"},
}
