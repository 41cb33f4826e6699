package strided

import "errors"

// Takes indices modulo the size.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	place := offset
	for k, i := range index {
		if shape[k] <= 0 {
			return 0, errors.New("empty")
		}
		i = (i%shape[k] + shape[k]) % shape[k]
		place += i * strides[k]
	}
	if place < 0 || place >= len(data) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
