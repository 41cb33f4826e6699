package quicksort

// Shuffles and partitions once.
func quickSort(a []int, draw func(k int) int) {
	if len(a) < 2 {
		return
	}
	for i := len(a) - 1; i > 0; i-- {
		j := draw(i + 1)
		a[i], a[j] = a[j], a[i]
	}
	end := 0
	for i := 1; i < len(a); i++ {
		if a[i] < a[0] {
			end++
			a[end], a[i] = a[i], a[end]
		}
	}
	a[0], a[end] = a[end], a[0]
}
