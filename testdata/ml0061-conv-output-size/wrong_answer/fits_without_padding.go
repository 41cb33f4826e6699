package convsize

import "errors"

// Wants the kernel to fit into the input before it is padded.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || dilation < 1 {
		return 0, errors.New("out of range")
	}
	span := dilation*(k-1) + 1
	if span > n {
		return 0, errors.New("the kernel does not fit")
	}
	return (n+padTotal-span)/stride + 1, nil
}
