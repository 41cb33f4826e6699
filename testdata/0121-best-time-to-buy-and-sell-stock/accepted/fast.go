package stock1

// Solves both halves side by side, so that neither waits for the other, and joins them.
func maxProfit(prices []int) int {
	h := len(prices) / 2
	a, b := prices[:h], prices[h:]
	if len(b) > h {
		b = b[:h]
	}
	low1, best1, low2, best2, high2 := 1<<30, 0, 1<<30, 0, 0
	for i, p := range a {
		low1 = min(low1, p)
		best1 = max(best1, p-low1)
		q := b[i]
		low2 = min(low2, q)
		high2 = max(high2, q)
		best2 = max(best2, q-low2)
	}
	last := prices[len(prices)-1]
	return max(best1, best2, max(high2, last)-low1, last-low2, 0)
}
