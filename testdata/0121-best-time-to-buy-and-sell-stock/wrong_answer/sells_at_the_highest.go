package stock1

import "slices"

// Sells on the day of the highest price and buys at the lowest before it.
func maxProfit(prices []int) int {
	high := slices.Max(prices)
	return high - slices.Min(prices[:slices.Index(prices, high)+1])
}
