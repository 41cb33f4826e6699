package quicksort

// Random pivots of three, two parts, and insertion for short parts.
func quickSort(a []int, draw func(k int) int) {
	for len(a) > 24 {
		p, q, r := a[draw(len(a))], a[draw(len(a))], a[draw(len(a))]
		pivot := max(min(p, q), min(max(p, q), r))
		i, j := 0, len(a)-1
		for i <= j {
			for a[i] < pivot {
				i++
			}
			for a[j] > pivot {
				j--
			}
			if i <= j {
				a[i], a[j] = a[j], a[i]
				i++
				j--
			}
		}
		if j < len(a)-i {
			quickSort(a[:j+1], draw)
			a = a[i:]
		} else {
			quickSort(a[i:], draw)
			a = a[:j+1]
		}
	}
	for i := 1; i < len(a); i++ {
		v, j := a[i], i
		for ; j > 0 && a[j-1] > v; j-- {
			a[j] = a[j-1]
		}
		a[j] = v
	}
}
