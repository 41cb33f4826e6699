package quicksort

// Takes the median of first, middle and last number as pivot, and trusts in it.
// Quadratic against whoever knows that: O(n^2).
func quickSort(a []int, draw func(k int) int) {
	for len(a) > 1 {
		last := len(a) - 1
		p, q, r := a[0], a[len(a)/2], a[last]
		pivot := max(min(p, q), min(max(p, q), r))
		i, j := 0, last
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
		quickSort(a[:j+1], draw)
		a = a[i:]
	}
}
