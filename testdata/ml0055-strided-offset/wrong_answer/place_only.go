package strided

import "errors"

// Holds the place to the data, but no index to its axis.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	place := offset
	for k, i := range index {
		place += i * strides[k]
	}
	if place < 0 || place >= len(data) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
