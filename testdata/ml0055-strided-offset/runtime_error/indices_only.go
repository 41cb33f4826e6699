package strided

import "errors"

// Holds indices to their axes, and trusts that the data is long enough.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	place := offset
	for k, i := range index {
		if i < 0 || i >= shape[k] {
			return 0, errors.New("out of range")
		}
		place += i * strides[k]
	}
	return data[place], nil
}
