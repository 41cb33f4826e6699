package lstm

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// lstmCell lets every gate look at the state and the input, one after the other:
// of the memory c, the forget gate says what stays, the input gate what of the
// candidate is added, and the output gate what of it is shown. With n numbers of
// state and d of input: O(n^2 + nd) time, O(n+d) space.
func lstmCell(x, h, c []float64, p LSTM) (hNext, cNext []float64, err error) {
	if err := check(x, h, c, p); err != nil {
		return nil, nil, err
	}
	hx := slices.Concat(h, x)
	hNext, cNext = make([]float64, len(h)), make([]float64, len(h))
	for i := range h {
		forget := sigmoid(neuron(p.F, i, hx))
		input := sigmoid(neuron(p.I, i, hx))
		candidate := math.Tanh(neuron(p.C, i, hx))
		output := sigmoid(neuron(p.O, i, hx))
		cNext[i] = forget*c[i] + input*candidate
		hNext[i] = output * math.Tanh(cNext[i])
	}
	return hNext, cNext, nil
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
func check(x, h, c []float64, p LSTM) error {
	if len(x) == 0 || len(h) == 0 {
		return errors.New("no input or no state")
	}
	if len(c) != len(h) {
		return fmt.Errorf("h has %d numbers, c has %d", len(h), len(c))
	}
	for _, gate := range []Dense{p.F, p.I, p.C, p.O} {
		if len(gate.W) != len(h) || len(gate.B) != len(h) {
			return fmt.Errorf("a gate of %d rows and %d biases for a state of %d", len(gate.W), len(gate.B), len(h))
		}
		for _, row := range gate.W {
			if len(row) != len(h)+len(x) {
				return fmt.Errorf("a gate's row has %d numbers, want %d", len(row), len(h)+len(x))
			}
		}
	}
	return nil
}

// lstmCellStreams keeps four sums a unit and adds to all of them while it goes once
// over state and input, which are never put into one list. Only sigmoids are taken:
// tanh z is 2 sigmoid(2z) - 1. O(n^2 + nd) time, O(n) space.
func lstmCellStreams(x, h, c []float64, p LSTM) (hNext, cNext []float64, err error) {
	if err := check(x, h, c, p); err != nil {
		return nil, nil, err
	}
	tanh := func(z float64) float64 { return 2*sigmoid(2*z) - 1 }
	for i := range h {
		f, in, g, o := p.F.B[i], p.I.B[i], p.C.B[i], p.O.B[i]
		add := func(from int, v []float64) {
			for j, v := range v {
				f += p.F.W[i][from+j] * v
				in += p.I.W[i][from+j] * v
				g += p.C.W[i][from+j] * v
				o += p.O.W[i][from+j] * v
			}
		}
		add(0, h)
		add(len(h), x)
		memory := sigmoid(f)*c[i] + sigmoid(in)*tanh(g)
		cNext = append(cNext, memory)
		hNext = append(hNext, sigmoid(o)*tanh(memory))
	}
	return hNext, cNext, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "gate by gate", Func: lstmCell, Time: "O(n^2 + nd)", Space: "O(n+d)"},
	{Name: "four sums at once", Func: lstmCellStreams, Time: "O(n^2 + nd)", Space: "O(n)"},
}
