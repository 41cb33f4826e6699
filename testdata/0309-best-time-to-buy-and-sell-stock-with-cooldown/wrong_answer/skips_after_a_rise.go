package stockrest

// Takes each rise as it comes and skips the day after.
func maxProfit(prices []int) int {
	profit := 0
	for i := 1; i < len(prices); i++ {
		if prices[i] > prices[i-1] {
			profit += prices[i] - prices[i-1]
			i += 2
		}
	}
	return profit
}
