package inverse

import (
	"fmt"
	"math"

	"drill/judge"
)

// couplingInverse finds the masked numbers in z as they were in x, so it can ask the
// networks the same questions as on the way forward, and undoes shift and scale. The
// networks themselves are never inverted. O(n^2) time, O(1) space beside the answer.
func couplingInverse(z []float64, mask []bool, c Coupling) (x []float64, logDet float64, err error) {
	if err := check(z, mask, c); err != nil {
		return nil, 0, err
	}
	x = make([]float64, len(z))
	for i, v := range z {
		if mask[i] {
			x[i] = v
			continue
		}
		s := math.Tanh(neuron(c.S, i, z, mask))
		x[i] = (v - neuron(c.T, i, z, mask)) * math.Exp(-s)
		logDet -= s
	}
	return x, logDet, nil
}

// neuron returns number i of what a layer makes of the masked numbers, the others
// taken as 0.
func neuron(d Dense, i int, z []float64, mask []bool) float64 {
	sum := d.B[i]
	for j, w := range d.W[i] {
		if mask[j] {
			sum += w * z[j]
		}
	}
	return sum
}

// check says what does not fit, or nil.
func check(z []float64, mask []bool, c Coupling) error {
	n := len(z)
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

// couplingInverseVectors computes with whole vectors, as code on tensors does: the
// masked input, both networks in full, and a mask of zeros and ones that takes scale
// and shift away where numbers pass. O(n^2) time, O(n) space.
func couplingInverseVectors(z []float64, mask []bool, c Coupling) (x []float64, logDet float64, err error) {
	if err := check(z, mask, c); err != nil {
		return nil, 0, err
	}
	b, seen := make([]float64, len(z)), make([]float64, len(z))
	for i, kept := range mask {
		if kept {
			b[i], seen[i] = 1, z[i]
		}
	}
	s, t := layer(c.S, seen), layer(c.T, seen)
	for i := range z {
		s[i] = (1 - b[i]) * math.Tanh(s[i])
		x = append(x, (z[i]-(1-b[i])*t[i])/math.Exp(s[i]))
		logDet -= s[i]
	}
	return x, logDet, nil
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
	{Name: "number by number", Func: couplingInverse, Time: "O(n^2)", Space: "O(1)"},
	{Name: "whole vectors", Func: couplingInverseVectors, Time: "O(n^2)", Space: "O(n)"},
}
