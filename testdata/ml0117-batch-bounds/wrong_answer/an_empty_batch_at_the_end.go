package batchbounds

import "errors"

// One more than the full batches, also where nothing is left over.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	count := n / batch
	if !dropLast {
		count++
	}
	bounds := make([][2]int, count)
	for i := range bounds {
		bounds[i] = [2]int{i * batch, i*batch + min(batch, n-i*batch)}
	}
	return bounds, nil
}
