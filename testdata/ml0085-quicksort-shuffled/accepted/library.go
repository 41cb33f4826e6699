package quicksort

import "slices"

// Leaves it to the library.
func quickSort(a []int, _ func(k int) int) { slices.Sort(a) }
