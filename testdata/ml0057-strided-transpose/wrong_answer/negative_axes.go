package transpose

import "errors"

// Counts negative axes from the end.
func permute(shape, strides, axes []int) ([]int, []int, error) {
	n := len(shape)
	if len(strides) != n || len(axes) != n {
		return nil, nil, errors.New("lengths differ")
	}
	seen := make(map[int]bool)
	for _, a := range axes {
		if a < 0 {
			a += n
		}
		if a < 0 || a >= n || seen[a] {
			return nil, nil, errors.New("no permutation")
		}
		seen[a] = true
	}
	newShape, newStrides := make([]int, n), make([]int, n)
	for k, a := range axes {
		a = (a + n) % n
		newShape[k] = shape[a]
		newStrides[k] = strides[a]
	}
	return newShape, newStrides, nil
}
