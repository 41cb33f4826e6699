package quicksort

import "slices"

// Sorts by the lower 32 bits.
func quickSort(a []int, draw func(k int) int) {
	slices.SortFunc(a, func(v, w int) int {
		switch {
		case int32(v) < int32(w):
			return -1
		case int32(v) > int32(w):
			return 1
		}
		return 0
	})
}
