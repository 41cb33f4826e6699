package strided

import "errors"

// Wants the corners of the view to lie in the data.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	low, high := offset, offset
	for k, n := range shape {
		low, high = low+min(0, (n-1)*strides[k]), high+max(0, (n-1)*strides[k])
	}
	if low < 0 || high >= len(data) {
		return 0, errors.New("the view leaves the data")
	}
	place := offset
	for k, i := range index {
		if i < 0 || i >= shape[k] {
			return 0, errors.New("out of range")
		}
		place += i * strides[k]
	}
	if place < 0 || place >= len(data) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
