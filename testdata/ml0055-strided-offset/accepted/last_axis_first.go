package strided

import "errors"

// Checks everything before it adds up, from the last axis on.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	for k, i := range index {
		if i < 0 || i >= shape[k] {
			return 0, errors.New("out of range")
		}
	}
	var place int
	for k := len(index) - 1; k >= 0; k-- {
		place += strides[k] * index[k]
	}
	place += offset
	if uint(place) >= uint(len(data)) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
