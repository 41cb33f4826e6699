package stock2

// Sells when the price falls, and never after a rise that lasts to the end.
func maxProfit(prices []int) int {
	profit, bought := 0, prices[0]
	for i := 1; i < len(prices); i++ {
		if prices[i] < prices[i-1] {
			profit += prices[i-1] - bought
			bought = prices[i]
		}
	}
	return profit
}
