package convsize

import "errors"

// Checks the dilation only where it matters, not for a kernel of one cell.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || k > 1 && dilation < 1 {
		return 0, errors.New("out of range")
	}
	room := n + padTotal - dilation*(k-1) - 1
	if room < 0 {
		return 0, errors.New("the kernel does not fit")
	}
	return room/stride + 1, nil
}
