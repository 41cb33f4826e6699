package stockrest

// Brings the states up to date one after the other, so that the rest is lost.
func maxProfit(prices []int) int {
	held, sold, rested := -prices[0], 0, 0
	for _, p := range prices[1:] {
		sold = held + p
		rested = max(rested, sold)
		held = max(held, rested-p)
	}
	return max(sold, rested)
}
