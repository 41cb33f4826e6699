package quicksort

import "slices"

// Sorts a copy, which nobody sees.
func quickSort(a []int, draw func(k int) int) {
	a = slices.Clone(a)
	slices.Sort(a)
}
