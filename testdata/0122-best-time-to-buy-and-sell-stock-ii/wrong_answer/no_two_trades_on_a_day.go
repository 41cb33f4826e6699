package stock2

// Skips the day after a rise, as if one could not buy where one sells.
func maxProfit(prices []int) int {
	profit := 0
	for i := 1; i < len(prices); i++ {
		if prices[i] > prices[i-1] {
			profit += prices[i] - prices[i-1]
			i++
		}
	}
	return profit
}
