package composelinear

import (
	"errors"
	"fmt"
)

// Looks at the length of the first row only.
func compose(layers []Dense) (Dense, error) {
	if len(layers) == 0 {
		return Dense{}, errors.New("no layer")
	}
	var all Dense
	for l, layer := range layers {
		if len(layer.W) == 0 || len(layer.W) != len(layer.B) || len(layer.W[0]) == 0 {
			return Dense{}, fmt.Errorf("layer %d: wrong sizes", l)
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
				if k >= len(layer.W[i]) {
					break
				}
				b[i] += layer.W[i][k] * all.B[k]
				for j := range min(n, len(all.W[k])) {
					w[i][j] += layer.W[i][k] * all.W[k][j]
				}
			}
		}
		all = Dense{W: w, B: b}
	}
	return all, nil
}
