package quadraticnetwork

import (
	"errors"
	"math"
	"slices"
)

// Reads the rows from the diagonal on.
func quadraticNetwork(b float64, w []float64, wij [][]float64) (Dense, Dense, error) {
	bad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
	d := len(w)
	if d == 0 || len(wij) != d {
		return Dense{}, Dense{}, errors.New("sizes")
	}
	if bad(b) {
		return Dense{}, Dense{}, errors.New("constant")
	}
	for i := range w {
		if len(wij[i]) != i+1 {
			return Dense{}, Dense{}, errors.New("row length")
		}
		if bad(w[i]) {
			return Dense{}, Dense{}, errors.New("linear")
		}
		if slices.ContainsFunc(wij[i], bad) {
			return Dense{}, Dense{}, errors.New("quadratic")
		}
	}
	var first Dense
	var behind []float64
	add := func(c, bias float64, where map[int]float64) {
		row := make([]float64, d)
		for i, v := range where {
			row[i] += v
		}
		first.W = append(first.W, row)
		first.B = append(first.B, bias)
		behind = append(behind, c)
	}
	for i := range d {
		add(w[i]/4, 1, map[int]float64{i: 1})
		add(-w[i]/4, -1, map[int]float64{i: 1})
		add(wij[i][i], 0, map[int]float64{i: 1})
		for j := range i {
			add(wij[i][i-1-j]/4, 0, map[int]float64{i: 1, j: 1})
			add(-wij[i][i-1-j]/4, 0, map[int]float64{i: 1, j: -1})
		}
	}
	return first, Dense{W: [][]float64{behind}, B: []float64{b}}, nil
}
