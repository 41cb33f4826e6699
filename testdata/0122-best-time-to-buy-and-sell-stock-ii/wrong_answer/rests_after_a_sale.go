package stock2

// Rests for a day after each sale.
func maxProfit(prices []int) int {
	held, sold, rest := -prices[0], 0, 0
	for _, p := range prices[1:] {
		held, sold, rest = max(held, rest-p), held+p, max(rest, sold)
	}
	return max(sold, rest)
}
