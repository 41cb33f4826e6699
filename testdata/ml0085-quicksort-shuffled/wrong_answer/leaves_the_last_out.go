package quicksort

// Ends the right part one too early.
func quickSort(a []int, draw func(k int) int) {
	sort(a, 0, len(a)-1, draw)
}

func sort(a []int, lo, hi int, draw func(k int) int) {
	if lo >= hi {
		return
	}
	k := lo + draw(hi-lo+1)
	a[lo], a[k] = a[k], a[lo]
	pivot, i, j := a[lo], lo+1, hi
	for i <= j {
		if a[i] <= pivot {
			i++
		} else if a[j] >= pivot {
			j--
		} else {
			a[i], a[j] = a[j], a[i]
		}
	}
	a[lo], a[j] = a[j], a[lo]
	sort(a, lo, j-1, draw)
	sort(a, j+1, hi-1, draw)
}
