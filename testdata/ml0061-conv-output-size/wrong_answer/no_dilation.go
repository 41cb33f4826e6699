package convsize

import "errors"

// Leaves the dilation out.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || dilation < 1 {
		return 0, errors.New("out of range")
	}
	if k > n+padTotal {
		return 0, errors.New("the kernel does not fit")
	}
	return (n - k + padTotal + stride) / stride, nil
}
