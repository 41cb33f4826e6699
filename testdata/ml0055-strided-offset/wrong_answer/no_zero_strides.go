package strided

import "errors"

// Takes a stride of 0 for 1.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	place := offset
	for k, i := range index {
		if i < 0 || i >= shape[k] {
			return 0, errors.New("out of range")
		}
		place += i * max(strides[k], 1)
		if strides[k] < 0 {
			place += i * (strides[k] - 1)
		}
	}
	if place < 0 || place >= len(data) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
