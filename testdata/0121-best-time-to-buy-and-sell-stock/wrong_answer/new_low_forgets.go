package stock1

// Begins anew at every new low and forgets what was gained before.
func maxProfit(prices []int) int {
	low, best := prices[0], 0
	for _, p := range prices {
		if p < low {
			low, best = p, 0
		}
		best = max(best, p-low)
	}
	return best
}
