package transpose

import "errors"

// Finds no permutation of nothing.
func permute(shape, strides, axes []int) ([]int, []int, error) {
	n := len(shape)
	if n == 0 || len(strides) != n || len(axes) != n {
		return nil, nil, errors.New("lengths differ")
	}
	seen := make(map[int]bool)
	for _, a := range axes {
		if a < 0 || a >= n || seen[a] {
			return nil, nil, errors.New("no permutation")
		}
		seen[a] = true
	}
	newShape, newStrides := make([]int, n), make([]int, n)
	for k, a := range axes {
		newShape[k] = shape[a]
		newStrides[k] = strides[a]
	}
	return newShape, newStrides, nil
}
