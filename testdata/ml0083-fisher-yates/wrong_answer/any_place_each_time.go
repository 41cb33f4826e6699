package fisheryates

// Exchanges every place with any other: n^n scripts cannot share n! orders evenly.
func fisherYates(a []int, draw func(k int) int) {
	for i := len(a) - 1; i > 0; i-- {
		j := draw(len(a))
		a[i], a[j] = a[j], a[i]
	}
}
