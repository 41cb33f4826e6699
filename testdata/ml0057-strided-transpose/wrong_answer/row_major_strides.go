package transpose

import "errors"

// Makes new strides, as for a copy.
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
	for k, a := range axes {
		newShape[k] = shape[a]
	}
	step := 1
	for k := n - 1; k >= 0; k-- {
		newStrides[k] = step
		step *= newShape[k]
	}
	return newShape, newStrides, nil
}
