package transpose

import "errors"

// Notes where each axis goes, and sends sizes and strides there.
func permute(shape, strides, axes []int) ([]int, []int, error) {
	n := len(shape)
	if len(strides) != n || len(axes) != n {
		return nil, nil, errors.New("lengths differ")
	}
	where := make([]int, n)
	for k, a := range axes {
		if a < 0 || a >= n || where[a] != 0 {
			return nil, nil, errors.New("no permutation")
		}
		where[a] = k + 1
	}
	newShape, newStrides := make([]int, n), make([]int, n)
	for a, k := range where {
		newShape[k-1], newStrides[k-1] = shape[a], strides[a]
	}
	return newShape, newStrides, nil
}
