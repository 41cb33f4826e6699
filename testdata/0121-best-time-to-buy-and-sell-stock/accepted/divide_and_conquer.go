package stock1

// Solves both halves, and the trade that begins in one and ends in the other.
func maxProfit(prices []int) int {
	var solve func(p []int) (low, high, best int)
	solve = func(p []int) (low, high, best int) {
		if len(p) == 1 {
			return p[0], p[0], 0
		}
		l1, h1, b1 := solve(p[:len(p)/2])
		l2, h2, b2 := solve(p[len(p)/2:])
		return min(l1, l2), max(h1, h2), max(b1, b2, h2-l1)
	}
	_, _, best := solve(prices)
	return best
}
