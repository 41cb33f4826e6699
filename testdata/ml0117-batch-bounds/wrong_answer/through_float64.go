package batchbounds

import (
	"errors"
	"math"
)

// Rounds up in float64, which holds no more than 53 bits.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	count := int(math.Ceil(float64(n) / float64(batch)))
	if dropLast {
		count = n / batch
	}
	bounds := make([][2]int, count)
	for i := range bounds {
		lo := i * batch
		bounds[i] = [2]int{lo, lo + min(batch, n-lo)}
	}
	return bounds, nil
}
