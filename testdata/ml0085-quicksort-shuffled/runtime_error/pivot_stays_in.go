package quicksort

// Keeps the pivot in a part: two equal numbers never get fewer, until the stack is full.
func quickSort(a []int, draw func(k int) int) {
	if len(a) < 2 {
		return
	}
	pivot := a[draw(len(a))]
	end := 0
	for i := range a {
		if a[i] <= pivot {
			a[end], a[i] = a[i], a[end]
			end++
		}
	}
	quickSort(a[:end], draw)
	quickSort(a[end:], draw)
}
