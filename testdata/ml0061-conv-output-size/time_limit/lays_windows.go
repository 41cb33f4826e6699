package convsize

import "errors"

// Lays down one window after the other: 10^18 of them, if need be: O(n).
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || dilation < 1 {
		return 0, errors.New("out of range")
	}
	windows := 0
	for end := dilation * (k - 1); end < n+padTotal; end += stride {
		windows++
	}
	if windows == 0 {
		return 0, errors.New("the kernel does not fit")
	}
	return windows, nil
}
