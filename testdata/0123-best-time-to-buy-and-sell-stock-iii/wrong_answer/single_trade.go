package stock3

// Trades only once.
func maxProfit(prices []int) int {
	low, best := prices[0], 0
	for _, p := range prices {
		low = min(low, p)
		best = max(best, p-low)
	}
	return best
}
