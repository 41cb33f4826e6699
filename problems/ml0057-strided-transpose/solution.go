package transpose

import (
	"fmt"
	"slices"

	"drill/judge"
)

// permute collects the size and the stride of each axis in their new order, and
// marks the axes that it has met. As many axes as there are, none of them twice,
// are all of them. With r axes: O(r) time and space.
func permute(shape, strides, axes []int) ([]int, []int, error) {
	if len(strides) != len(shape) || len(axes) != len(shape) {
		return nil, nil, fmt.Errorf("%d strides and %d axes for %d sizes", len(strides), len(axes), len(shape))
	}
	met := make([]bool, len(axes))
	sizes, steps := make([]int, len(axes)), make([]int, len(axes))
	for to, from := range axes {
		if from < 0 || from >= len(axes) || met[from] {
			return nil, nil, fmt.Errorf("axes %v are no permutation of 0 to %d", axes, len(axes)-1)
		}
		met[from] = true
		sizes[to], steps[to] = shape[from], strides[from]
	}
	return sizes, steps, nil
}

// permuteSorted sorts the axes to see whether they are a permutation: then, and
// only then, each of them equals its place. O(r log r) time, O(r) space.
func permuteSorted(shape, strides, axes []int) ([]int, []int, error) {
	if len(strides) != len(shape) || len(axes) != len(shape) {
		return nil, nil, fmt.Errorf("%d strides and %d axes for %d sizes", len(strides), len(axes), len(shape))
	}
	for i, axis := range slices.Sorted(slices.Values(axes)) {
		if axis != i {
			return nil, nil, fmt.Errorf("axes %v are no permutation of 0 to %d", axes, len(axes)-1)
		}
	}
	var sizes, steps []int
	for _, axis := range axes {
		sizes, steps = append(sizes, shape[axis]), append(steps, strides[axis])
	}
	return sizes, steps, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "with marks", Func: permute, Time: "O(r)", Space: "O(r)"},
	{Name: "with sorting", Func: permuteSorted, Time: "O(r log r)", Space: "O(r)"},
}
