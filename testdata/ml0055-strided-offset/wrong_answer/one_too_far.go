package strided

import "errors"

// Lets an index be as large as the size.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	place := offset
	for k, i := range index {
		if i < 0 || i > shape[k] {
			return 0, errors.New("out of range")
		}
		place += i * strides[k]
	}
	if place < 0 || place >= len(data) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
