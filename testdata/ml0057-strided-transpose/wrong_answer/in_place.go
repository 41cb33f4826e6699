package transpose

import "errors"

// Exchanges as it goes: an axis that has been moved is looked for where it was.
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
	copy(newShape, shape)
	copy(newStrides, strides)
	for k, a := range axes {
		newShape[k], newShape[a] = newShape[a], newShape[k]
		newStrides[k], newStrides[a] = newStrides[a], newStrides[k]
	}
	return newShape, newStrides, nil
}
