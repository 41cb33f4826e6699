package fisheryates

// Draws for the first place too, where nothing is left to choose.
func fisherYates(a []int, draw func(k int) int) {
	for i := len(a) - 1; i >= 0; i-- {
		j := draw(i + 1)
		a[i], a[j] = a[j], a[i]
	}
}
