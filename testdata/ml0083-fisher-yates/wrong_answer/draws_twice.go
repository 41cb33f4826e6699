package fisheryates

// Calls draw on both sides of the exchange.
func fisherYates(a []int, draw func(k int) int) {
	for i := len(a) - 1; i > 0; i-- {
		a[i], a[draw(i+1)] = a[draw(i+1)], a[i]
	}
}
