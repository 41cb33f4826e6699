package quicksort

// Puts the pivot back once, and loses those that equal it.
func quickSort(a []int, draw func(k int) int) {
	sorted := sort(a, draw)
	copy(a, sorted)
}

func sort(a []int, draw func(k int) int) []int {
	if len(a) == 0 {
		return nil
	}
	pivot := a[draw(len(a))]
	var less, more []int
	for _, v := range a {
		if v < pivot {
			less = append(less, v)
		}
		if v > pivot {
			more = append(more, v)
		}
	}
	return append(append(sort(less, draw), pivot), sort(more, draw)...)
}
