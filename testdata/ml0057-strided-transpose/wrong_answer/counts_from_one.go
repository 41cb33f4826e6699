package transpose

import "errors"

// Numbers the axes from 1.
func permute(shape, strides, axes []int) ([]int, []int, error) {
	n := len(shape)
	if len(strides) != n || len(axes) != n {
		return nil, nil, errors.New("lengths differ")
	}
	seen := make(map[int]bool)
	for _, a := range axes {
		if a < 1 || a > n || seen[a] {
			return nil, nil, errors.New("no permutation")
		}
		seen[a] = true
	}
	newShape, newStrides := make([]int, n), make([]int, n)
	for k, a := range axes {
		newShape[k] = shape[a-1]
		newStrides[k] = strides[a-1]
	}
	return newShape, newStrides, nil
}
