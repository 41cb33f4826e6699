package strided

import "errors"

// Takes every view for a column-major one.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	place, step := offset, 1
	for k, i := range index {
		if i < 0 || i >= shape[k] {
			return 0, errors.New("out of range")
		}
		place += i * step
		step *= shape[k]
	}
	if place < 0 || place >= len(data) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
