package fisheryates

// Looks up the place of the drawn value, which is another one where values are equal.
func fisherYates(a []int, draw func(k int) int) {
	place := make(map[int]int)
	for i, v := range a {
		place[v] = i
	}
	for i := len(a) - 1; i > 0; i-- {
		j := place[a[draw(i+1)]]
		a[i], a[j] = a[j], a[i]
		place[a[i]], place[a[j]] = i, j
	}
}
