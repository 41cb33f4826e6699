package convsize

import "errors"

// Trusts the result to be below 1 where the kernel does not fit: -1/2 is 0 in Go.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || dilation < 1 {
		return 0, errors.New("out of range")
	}
	out := (n+padTotal-dilation*(k-1)-1)/stride + 1
	if out < 1 {
		return 0, errors.New("the kernel does not fit")
	}
	return out, nil
}
