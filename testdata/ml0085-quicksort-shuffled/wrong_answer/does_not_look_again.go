package quicksort

// Three parts, but it passes over the number that comes from the end unseen.
func quickSort(a []int, draw func(k int) int) {
	if len(a) < 2 {
		return
	}
	pivot := a[draw(len(a))]
	less, greater := 0, len(a)
	for i := 0; i < greater; i++ {
		if a[i] < pivot {
			a[less], a[i] = a[i], a[less]
			less++
		} else if a[i] > pivot {
			greater--
			a[i], a[greater] = a[greater], a[i]
		}
	}
	quickSort(a[:less], draw)
	quickSort(a[greater:], draw)
}
