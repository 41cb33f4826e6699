package coupling

import (
	"fmt"
	"math"

	"drill/judge"
)

// couplingForward leaves the masked numbers alone and moves each of the others by
// a scale and a shift that depend on the masked ones only. So the Jacobian is
// triangular once the masked ones come first, and its diagonal holds ones and scales.
// O(n^2) time, O(1) space beside the answer.
func couplingForward(x []float64, mask []bool, c Coupling) (z []float64, logDet float64, err error) {
	if err := check(x, mask, c); err != nil {
		return nil, 0, err
	}
	z = make([]float64, len(x))
	for i, v := range x {
		if mask[i] {
			z[i] = v
			continue
		}
		s := math.Tanh(neuron(c.S, i, x, mask))
		z[i] = v*math.Exp(s) + neuron(c.T, i, x, mask)
		logDet += s
	}
	return z, logDet, nil
}

// neuron returns number i of what a layer makes of the masked numbers, the others
// taken as 0.
func neuron(d Dense, i int, x []float64, mask []bool) float64 {
	sum := d.B[i]
	for j, w := range d.W[i] {
		if mask[j] {
			sum += w * x[j]
		}
	}
	return sum
}

// check says what does not fit, or nil.
func check(x []float64, mask []bool, c Coupling) error {
	n := len(x)
	if n == 0 || len(mask) != n {
		return fmt.Errorf("%d numbers and a mask of %d", n, len(mask))
	}
	for _, d := range []Dense{c.S, c.T} {
		if len(d.W) != n || len(d.B) != n {
			return fmt.Errorf("a layer of %d rows and %d biases for %d numbers", len(d.W), len(d.B), n)
		}
		for _, row := range d.W {
			if len(row) != n {
				return fmt.Errorf("a row of %d weights for %d numbers", len(row), n)
			}
		}
	}
	return nil
}

// couplingForwardVectors computes with whole vectors, as code on tensors does: the
// masked input, both networks in full, and a sum of two parts of which the mask makes
// one 0. O(n^2) time, O(n) space.
func couplingForwardVectors(x []float64, mask []bool, c Coupling) (z []float64, logDet float64, err error) {
	if err := check(x, mask, c); err != nil {
		return nil, 0, err
	}
	b, seen := make([]float64, len(x)), make([]float64, len(x))
	for i, kept := range mask {
		if kept {
			b[i], seen[i] = 1, x[i]
		}
	}
	s, t := layer(c.S, seen), layer(c.T, seen)
	for i := range x {
		s[i] = (1 - b[i]) * math.Tanh(s[i])
		z = append(z, x[i]*math.Exp(s[i])+(1-b[i])*t[i])
		logDet += s[i]
	}
	return z, logDet, nil
}

func layer(d Dense, v []float64) []float64 {
	out := make([]float64, len(d.B))
	for i, row := range d.W {
		for j, w := range row {
			out[i] += w * v[j]
		}
		out[i] += d.B[i]
	}
	return out
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "number by number", Func: couplingForward, Time: "O(n^2)", Space: "O(1)"},
	{Name: "whole vectors", Func: couplingForwardVectors, Time: "O(n^2)", Space: "O(n)"},
}
