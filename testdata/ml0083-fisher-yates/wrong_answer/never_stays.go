package fisheryates

// Sattolo: no value may keep its place, so only (n-1)! orders come out.
func fisherYates(a []int, draw func(k int) int) {
	for i := len(a) - 1; i > 0; i-- {
		j := draw(i)
		a[i], a[j] = a[j], a[i]
	}
}
