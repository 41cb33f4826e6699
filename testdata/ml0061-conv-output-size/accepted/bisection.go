package main

import (
	"fmt"
	"sort"
)

// Bisects how many windows fit.
func convOutputSize(n, k, padTotal, stride, dilation int) (int, error) {
	for _, v := range []int{n, k, padTotal + 1, stride, dilation} {
		if v <= 0 {
			return -1, fmt.Errorf("%d is too small", v)
		}
	}
	cells := n + padTotal
	windows := sort.Search(cells/stride+1, func(i int) bool {
		return i*stride > cells-1-dilation*(k-1) // window i sticks out
	})
	if windows == 0 {
		return -1, fmt.Errorf("the kernel is too wide for %d cells", cells)
	}
	return windows, nil
}

func main() { fmt.Println(convOutputSize(7, 3, 2, 2, 1)) }
