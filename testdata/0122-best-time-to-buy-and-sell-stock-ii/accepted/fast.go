package stock2

// Two sums side by side, so that neither waits for the other.
func maxProfit(prices []int) int {
	a, b, last := 0, 0, prices[0]
	p := prices
	for ; len(p) >= 2; p = p[2:] {
		a += max(0, p[0]-last)
		b += max(0, p[1]-p[0])
		last = p[1]
	}
	if len(p) == 1 {
		a += max(0, p[0]-last)
	}
	return a + b
}
