package stock2

// Takes every change for a gain.
func maxProfit(prices []int) int {
	profit := 0
	for i := 1; i < len(prices); i++ {
		profit += max(prices[i]-prices[i-1], prices[i-1]-prices[i])
	}
	return profit
}
