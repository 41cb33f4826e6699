package fisheryates

// Leaves the first two places alone.
func fisherYates(a []int, draw func(k int) int) {
	for i := len(a) - 1; i > 1; i-- {
		j := draw(i + 1)
		a[i], a[j] = a[j], a[i]
	}
}
