package transpose

import "errors"

// Turns the axes round, whatever is asked for.
func permute(shape, strides, axes []int) ([]int, []int, error) {
	n := len(shape)
	if len(strides) != n || len(axes) != n {
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
	for k := range axes {
		newShape[k] = shape[n-1-k]
		newStrides[k] = strides[n-1-k]
	}
	return newShape, newStrides, nil
}
