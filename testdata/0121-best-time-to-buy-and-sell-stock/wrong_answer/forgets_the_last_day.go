package stock1

// Ends a day early.
func maxProfit(prices []int) int {
	low, best := prices[0], 0
	for i := 1; i < len(prices)-1; i++ {
		low = min(low, prices[i])
		best = max(best, prices[i]-low)
	}
	return best
}
