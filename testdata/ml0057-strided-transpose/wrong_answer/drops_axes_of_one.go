package transpose

import "errors"

// Leaves out axes of size 1.
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
	newShape, newStrides := []int{}, []int{}
	for _, a := range axes {
		if shape[a] == 1 {
			continue
		}
		newShape = append(newShape, shape[a])
		newStrides = append(newStrides, strides[a])
	}
	return newShape, newStrides, nil
}
