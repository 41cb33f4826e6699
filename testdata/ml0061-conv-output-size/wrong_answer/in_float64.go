package convsize

import (
	"errors"
	"math"
)

// Divides in float64, which holds whole numbers up to 2^53 only.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || dilation < 1 {
		return 0, errors.New("out of range")
	}
	room := float64(n + padTotal - dilation*(k-1) - 1)
	if room < 0 {
		return 0, errors.New("the kernel does not fit")
	}
	return int(math.Floor(room/float64(stride))) + 1, nil
}
