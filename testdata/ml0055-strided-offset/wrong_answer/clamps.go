package strided

import "errors"

// Takes the nearest index that there is.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	place := offset
	for k, i := range index {
		i = max(0, min(i, shape[k]-1))
		place += i * strides[k]
	}
	if place < 0 || place >= len(data) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
