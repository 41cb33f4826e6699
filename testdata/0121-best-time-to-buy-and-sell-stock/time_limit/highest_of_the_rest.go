package stock1

import "slices"

// Looks for the highest price of the days to come, for each day anew: O(n^2).
func maxProfit(prices []int) (best int) {
	for i, p := range prices {
		best = max(best, slices.Max(prices[i:])-p)
	}
	return best
}
