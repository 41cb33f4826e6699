package stock1

import "slices"

// Buys on the day of the lowest price and sells at the highest after it.
func maxProfit(prices []int) int {
	low := slices.Min(prices)
	return slices.Max(prices[slices.Index(prices, low):]) - low
}
