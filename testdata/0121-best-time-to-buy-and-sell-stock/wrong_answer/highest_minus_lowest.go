package stock1

import "slices"

// Takes the highest price less the lowest, in whatever order they come.
func maxProfit(prices []int) int {
	return slices.Max(prices) - slices.Min(prices)
}
