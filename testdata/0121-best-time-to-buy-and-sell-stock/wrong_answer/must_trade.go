package stock1

import "math"

// Sells on a later day even at a loss.
func maxProfit(prices []int) int {
	low, best := prices[0], math.MinInt
	for _, p := range prices[1:] {
		best = max(best, p-low)
		low = min(low, p)
	}
	return best
}
