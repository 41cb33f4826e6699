package convsize

import "errors"

// Takes the dilated kernel to span k*dilation cells: the gap behind the last cell is none of it.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || dilation < 1 {
		return 0, errors.New("out of range")
	}
	span := k * dilation
	if span > n+padTotal {
		return 0, errors.New("the kernel does not fit")
	}
	return (n+padTotal-span)/stride + 1, nil
}
