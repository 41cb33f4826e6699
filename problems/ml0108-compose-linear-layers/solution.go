package composelinear

import (
	"errors"
	"fmt"
	"slices"

	"drill/judge"
)

// compose puts each layer before what it has so far: W(Vx + c) + b is
// (WV)x + (Wc + b). O(L d^3) time and O(d^2) space for L layers of d numbers.
func compose(layers []Dense) (Dense, error) {
	if err := check(layers); err != nil {
		return Dense{}, err
	}
	all := layers[0]
	for _, next := range layers[1:] {
		all = Dense{W: product(next.W, all.W), B: shifted(next.B, next.W, all.B)}
	}
	return all, nil
}

// composeBackwards begins at the last layer: what follows a layer multiplies its
// weights and its bias. O(L d^3) time and O(d^2) space.
func composeBackwards(layers []Dense) (Dense, error) {
	if err := check(layers); err != nil {
		return Dense{}, err
	}
	all := layers[len(layers)-1]
	for _, before := range slices.Backward(layers[:len(layers)-1]) {
		all = Dense{W: product(all.W, before.W), B: shifted(all.B, all.W, before.B)}
	}
	return all, nil
}

// product returns the matrix ab.
func product(a, b [][]float64) [][]float64 {
	c := make([][]float64, len(a))
	for i, row := range a {
		c[i] = make([]float64, len(b[0]))
		for k, v := range row {
			for j, w := range b[k] {
				c[i][j] += v * w
			}
		}
	}
	return c
}

// shifted returns b + Wx.
func shifted(b []float64, w [][]float64, x []float64) []float64 {
	y := make([]float64, len(b))
	for i, row := range w {
		y[i] = b[i]
		for k, v := range row {
			y[i] += v * x[k]
		}
	}
	return y
}

// check says why the layers cannot follow each other, or nil.
func check(layers []Dense) error {
	if len(layers) == 0 {
		return errors.New("no layer")
	}
	for l, layer := range layers {
		if len(layer.W) == 0 || len(layer.W[0]) == 0 {
			return fmt.Errorf("layer %d has no inputs or no outputs", l)
		}
		if len(layer.B) != len(layer.W) {
			return fmt.Errorf("layer %d has %d biases for %d outputs", l, len(layer.B), len(layer.W))
		}
		want := len(layer.W[0])
		if l > 0 {
			want = len(layers[l-1].W)
		}
		for i, row := range layer.W {
			if len(row) != want {
				return fmt.Errorf("layer %d, row %d: %d weights for %d inputs", l, i, len(row), want)
			}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "from the first layer on", Func: compose, Time: "O(Ld^3)", Space: "O(d^2)"},
	{Name: "from the last layer back", Func: composeBackwards, Time: "O(Ld^3)", Space: "O(d^2)"},
}
