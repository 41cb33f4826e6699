package main

import (
	"fmt"
	"slices"
)

// Adds up the outer products of the columns of a and the rows of b, last first.
func matMul(a, b [][]float64) ([][]float64, error) {
	same := func(m [][]float64) bool {
		return !slices.ContainsFunc(m, func(row []float64) bool { return len(row) != len(m[0]) })
	}
	if !same(a) || !same(b) || len(a) > 0 && len(a[0]) != len(b) {
		return nil, fmt.Errorf("a and b do not fit")
	}
	c := make([][]float64, len(a))
	for k, row := range slices.Backward(b) {
		for i := range a {
			if c[i] == nil {
				c[i] = make([]float64, len(row))
			}
			for j := range row {
				c[i][j] += a[i][k] * row[j]
			}
		}
	}
	return c, nil
}

func main() { fmt.Println(matMul([][]float64{{1, 2}}, [][]float64{{3}, {4}})) }
