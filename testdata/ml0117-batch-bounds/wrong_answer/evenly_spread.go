package batchbounds

import "errors"

// Spreads the samples evenly over the batches, as numpy.array_split does.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	if dropLast {
		n -= n % batch
	}
	count := n / batch
	if n%batch > 0 {
		count++
	}
	var bounds [][2]int
	lo := 0
	for i := range count {
		size := n / count
		if i < n%count {
			size++
		}
		bounds = append(bounds, [2]int{lo, lo + size})
		lo += size
	}
	return bounds, nil
}
