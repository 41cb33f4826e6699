package strided

import (
	"errors"
	"slices"
)

// Goes through all indices up to the one that is asked for.
func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
	if len(shape) != len(strides) || len(shape) != len(index) {
		return 0, errors.New("lengths differ")
	}
	for k, i := range index {
		if i < 0 || i >= shape[k] {
			return 0, errors.New("out of range")
		}
	}
	place, now := offset, make([]int, len(shape))
	for !slices.Equal(now, index) {
		for k := len(now) - 1; k >= 0; k-- {
			place += strides[k]
			if now[k]++; now[k] < shape[k] {
				break
			}
			place -= shape[k] * strides[k]
			now[k] = 0
		}
	}
	if place < 0 || place >= len(data) {
		return 0, errors.New("nothing there")
	}
	return data[place], nil
}
