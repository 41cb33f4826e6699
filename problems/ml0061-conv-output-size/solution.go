package convsize

import (
	"fmt"

	"drill/judge"
)

// convOutputSize takes the cells that the dilated kernel spans from those that
// there are: what is left is how far the window can move, and every full stride
// of it makes one more output. O(1) time and space.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	if n < 1 || k < 1 || padTotal < 0 || stride < 1 || dilation < 1 {
		return 0, fmt.Errorf("n = %d, k = %d, padTotal = %d, stride = %d, dilation = %d: only padTotal may be 0, none negative",
			n, k, padTotal, stride, dilation)
	}
	span := dilation*(k-1) + 1
	room := n + padTotal - span
	if room < 0 { // room/stride would be rounded up, to 0
		return 0, fmt.Errorf("the kernel spans %d cells, more than the %d of the padded input", span, n+padTotal)
	}
	return room/stride + 1, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "formula", Func: convOutputSize, Time: "O(1)", Space: "O(1)"},
}
