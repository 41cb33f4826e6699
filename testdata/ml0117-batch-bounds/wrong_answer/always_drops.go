package batchbounds

import "errors"

// Counts full batches only, whatever dropLast says.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	bounds := make([][2]int, n/batch)
	for i := range bounds {
		bounds[i] = [2]int{i * batch, (i + 1) * batch}
	}
	return bounds, nil
}
