package fisheryates

// Takes the value, and loses the one that stood there.
func fisherYates(a []int, draw func(k int) int) {
	for i := len(a) - 1; i > 0; i-- {
		a[i] = a[draw(i+1)]
	}
}
