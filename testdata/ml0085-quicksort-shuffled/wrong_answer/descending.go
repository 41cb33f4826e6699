package quicksort

import "slices"

// Sorts the largest to the front.
func quickSort(a []int, draw func(k int) int) {
	slices.Sort(a)
	slices.Reverse(a)
}
