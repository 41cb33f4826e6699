package composelinear

import (
	"errors"
	"fmt"
)

// Cuts the carried bias off at 0, as if there were an activation.
func compose(layers []Dense) (Dense, error) {
	if len(layers) == 0 {
		return Dense{}, errors.New("no layer")
	}
	var all Dense
	for l, layer := range layers {
		if len(layer.W) == 0 || len(layer.W) != len(layer.B) || len(layer.W[0]) == 0 {
			return Dense{}, fmt.Errorf("layer %d: wrong sizes", l)
		}
		for _, row := range layer.W {
			if len(row) != len(layer.W[0]) {
				return Dense{}, fmt.Errorf("layer %d: ragged", l)
			}
		}
		if l > 0 && len(layer.W[0]) != len(all.B) {
			return Dense{}, fmt.Errorf("layer %d does not fit", l)
		}
		if l == 0 {
			all = layer
			continue
		}
		m, hidden, n := len(layer.W), len(all.W), len(all.W[0])
		w, b := make([][]float64, m), make([]float64, m)
		for i := range m {
			w[i] = make([]float64, n)
			b[i] = layer.B[i]
			for k := range hidden {
				b[i] += layer.W[i][k] * max(all.B[k], 0)
				for j := range n {
					w[i][j] += layer.W[i][k] * all.W[k][j]
				}
			}
		}
		all = Dense{W: w, B: b}
	}
	return all, nil
}
