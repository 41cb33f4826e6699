package fisheryates

// With pencil and paper: strikes a value out and moves the later ones up, where one is exchanged.
func fisherYates(a []int, draw func(k int) int) {
	for i := len(a) - 1; i > 0; i-- {
		j := draw(i + 1)
		v := a[j]
		copy(a[j:i], a[j+1:i+1])
		a[i] = v
	}
}
