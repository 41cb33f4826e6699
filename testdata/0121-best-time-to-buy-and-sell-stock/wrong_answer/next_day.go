package stock1

// Sells on the day after the purchase.
func maxProfit(prices []int) int {
	best := 0
	for i := 1; i < len(prices); i++ {
		best = max(best, prices[i]-prices[i-1])
	}
	return best
}
