package convsize

import "errors"

// Rounds down as it should, and returns 0 windows without an error.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || dilation < 1 {
		return 0, errors.New("out of range")
	}
	span := dilation*(k-1) + 1
	if span > n+padTotal {
		return 0, nil
	}
	return (n+padTotal-span)/stride + 1, nil
}
