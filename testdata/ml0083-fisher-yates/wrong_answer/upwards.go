package fisheryates

// Lets the shuffled part grow: as good a shuffle, but it asks for 2 before 3.
func fisherYates(a []int, draw func(k int) int) {
	for i := 1; i < len(a); i++ {
		j := draw(i + 1)
		a[i], a[j] = a[j], a[i]
	}
}
