package quicksort

// Inserts one number after the other: quadratic.
func quickSort(a []int, draw func(k int) int) {
	for i := 1; i < len(a); i++ {
		v, j := a[i], i
		for ; j > 0 && a[j-1] > v; j-- {
			a[j] = a[j-1]
		}
		a[j] = v
	}
}
