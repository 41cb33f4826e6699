package gru

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// gruCell opens the two gates, makes a candidate of the input and of what the
// reset gate leaves of the state, and mixes candidate and state as the update gate
// says. The reset gate works on the state, or on what the matrix makes of it. With n
// numbers of state and d of input: O(n^2 + nd) time, O(n+d) space.
func gruCell(x, h []float64, p GRU, resetAfter bool) ([]float64, error) {
	if err := check(x, h, p); err != nil {
		return nil, err
	}
	hx := slices.Concat(h, x)
	reset, kept := make([]float64, len(h)), make([]float64, len(h))
	for i := range h {
		reset[i] = sigmoid(neuron(p.R, i, hx))
		kept[i] = reset[i] * h[i]
	}
	next := make([]float64, len(h))
	for i := range h {
		update := sigmoid(neuron(p.Z, i, hx))
		fromState := neuron(p.NH, i, kept)
		if resetAfter {
			fromState = reset[i] * neuron(p.NH, i, h)
		}
		candidate := math.Tanh(neuron(p.NX, i, x) + fromState)
		next[i] = update*h[i] + (1-update)*candidate
	}
	return next, nil
}

// neuron returns number i of what a layer makes of v.
func neuron(d Dense, i int, v []float64) float64 {
	sum := d.B[i]
	for j, w := range d.W[i] {
		sum += w * v[j]
	}
	return sum
}

// sigmoid needs no cases: where the exponential overflows, 1/Inf is the 0 it
// should be.
func sigmoid(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

// check says what does not fit, or nil.
func check(x, h []float64, p GRU) error {
	n, d := len(h), len(x)
	if d == 0 || n == 0 {
		return errors.New("no input or no state")
	}
	layers := []struct {
		Dense
		columns int
	}{{p.R, n + d}, {p.Z, n + d}, {p.NX, d}, {p.NH, n}}
	for _, l := range layers {
		if len(l.W) != n || len(l.B) != n {
			return fmt.Errorf("a layer of %d rows and %d biases for a state of %d", len(l.W), len(l.B), n)
		}
		for _, row := range l.W {
			if len(row) != l.columns {
				return fmt.Errorf("a row of %d numbers, want %d", len(row), l.columns)
			}
		}
	}
	return nil
}

// gruCellParts keeps input and state apart: all sums over the input first, then
// those over the state, and steps from the state towards the candidate. O(n^2 + nd)
// time, O(n) space.
func gruCellParts(x, h []float64, p GRU, resetAfter bool) ([]float64, error) {
	if err := check(x, h, p); err != nil {
		return nil, err
	}
	n := len(h)
	reset := make([]float64, n)
	for i := range reset {
		reset[i] = sigmoid(p.R.B[i] + dot(p.R.W[i][n:], x) + dot(p.R.W[i], h))
	}
	next := make([]float64, n)
	for i := range next {
		fromState := p.NH.B[i]
		for j, w := range p.NH.W[i] {
			if resetAfter {
				fromState += w * h[j]
			} else {
				fromState += w * h[j] * reset[j]
			}
		}
		if resetAfter {
			fromState *= reset[i]
		}
		candidate := math.Tanh(dot(p.NX.W[i], x) + p.NX.B[i] + fromState)
		step := sigmoid(-p.Z.B[i] - dot(p.Z.W[i][n:], x) - dot(p.Z.W[i], h)) // 1 - update
		next[i] = h[i] + step*(candidate-h[i])
	}
	return next, nil
}

// dot adds up the products of v with the first numbers of row.
func dot(row, v []float64) float64 {
	sum := 0.0
	for j, u := range v {
		sum += row[j] * u
	}
	return sum
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "gate by gate", Func: gruCell, Time: "O(n^2 + nd)", Space: "O(n+d)"},
	{Name: "input and state apart", Func: gruCellParts, Time: "O(n^2 + nd)", Space: "O(n)"},
}
