package quicksort

// Takes the first number as pivot, and does not shuffle.
func quickSort(a []int, draw func(k int) int) {
	for len(a) > 1 {
		less, i, greater := 0, 0, len(a)
		for pivot := a[0]; i < greater; {
			switch {
			case a[i] < pivot:
				a[less], a[i] = a[i], a[less]
				less++
				i++
			case a[i] > pivot:
				greater--
				a[i], a[greater] = a[greater], a[i]
			default:
				i++
			}
		}
		quickSort(a[:less], draw)
		a = a[greater:]
	}
}
