package transpose

import "errors"

// Compares every axis with every other: quadratic, but 1000 axes fit.
func permute(shape, strides, axes []int) ([]int, []int, error) {
	n := len(shape)
	if len(strides) != n || len(axes) != n {
		return nil, nil, errors.New("lengths differ")
	}
	for k, a := range axes {
		if a < 0 || a >= n {
			return nil, nil, errors.New("no permutation")
		}
		for _, b := range axes[:k] {
			if a == b {
				return nil, nil, errors.New("no permutation")
			}
		}
	}
	newShape, newStrides := make([]int, n), make([]int, n)
	for k, a := range axes {
		newShape[k] = shape[a]
		newStrides[k] = strides[a]
	}
	return newShape, newStrides, nil
}
