package batchbounds

import "errors"

// Goes through the samples, not the batches.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	var bounds [][2]int
	lo := 0
	for i := range n {
		if i-lo == batch-1 || i == n-1 && !dropLast {
			bounds = append(bounds, [2]int{lo, i + 1})
			lo = i + 1
		}
	}
	return bounds, nil
}
