package strided

import (
	"fmt"

	"drill/judge"
)

// at goes from the offset as many strides along each axis as the index says,
// and looks where that has led. With r axes: O(r) time, O(1) space.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(strides) != len(shape) || len(index) != len(shape) {
		return 0, fmt.Errorf("%d strides and %d indices for %d axes", len(strides), len(index), len(shape))
	}
	place := offset
	for axis, i := range index {
		if i < 0 || i >= shape[axis] {
			return 0, fmt.Errorf("index %d is out of range for axis %d of size %d", i, axis, shape[axis])
		}
		place += i * strides[axis]
	}
	if place < 0 || place >= len(data) {
		return 0, fmt.Errorf("place %d is not among the %d values", place, len(data))
	}
	return data[place], nil
}

// atByAxis fixes the first index: what is left is a view with an axis less, that
// begins elsewhere. Without axes the view is the value at its offset. O(r) time,
// O(r) space for the calls.
func atByAxis(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	switch {
	case len(strides) != len(shape) || len(index) != len(shape):
		return 0, fmt.Errorf("%d strides and %d indices for %d axes", len(strides), len(index), len(shape))
	case len(shape) > 0 && (index[0] < 0 || index[0] >= shape[0]):
		return 0, fmt.Errorf("index %d is out of range for size %d", index[0], shape[0])
	case len(shape) > 0:
		return atByAxis(data, shape[1:], strides[1:], offset+index[0]*strides[0], index[1:])
	case offset < 0 || offset >= len(data):
		return 0, fmt.Errorf("place %d is not among the %d values", offset, len(data))
	}
	return data[offset], nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "offset and strides", Func: at, Time: "O(r)", Space: "O(1)"},
	{Name: "an axis at a time", Func: atByAxis, Time: "O(r)", Space: "O(r)"},
}
