package fisheryates

// Makes a new slice for every exchange: quadratic, but 1000 values fit.
func fisherYates(a []int, draw func(k int) int) {
	b := a
	for i := len(a) - 1; i > 0; i-- {
		b = exchanged(b, i, draw(i+1))
	}
	copy(a, b)
}

func exchanged(a []int, i, j int) []int {
	b := make([]int, len(a))
	copy(b, a)
	b[i], b[j] = a[j], a[i]
	return b
}
