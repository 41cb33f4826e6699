package transpose

import "errors"

// Does not look at the axes.
func permute(shape, strides, axes []int) ([]int, []int, error) {
	n := len(shape)
	if len(strides) != n || len(axes) != n {
		return nil, nil, errors.New("lengths differ")
	}
	newShape, newStrides := make([]int, n), make([]int, n)
	for k, a := range axes {
		newShape[k] = shape[a]
		newStrides[k] = strides[a]
	}
	return newShape, newStrides, nil
}
