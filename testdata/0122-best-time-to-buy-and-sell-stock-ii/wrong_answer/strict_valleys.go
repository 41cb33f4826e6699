package stock2

// Buys and sells at strict valleys and peaks only: plateaus are neither.
func maxProfit(prices []int) int {
	profit, bought := 0, -1
	for i, p := range prices {
		left, right := 1<<30, -1
		if i > 0 {
			left = prices[i-1]
		}
		if i+1 < len(prices) {
			right = prices[i+1]
		}
		if left > p && p < right {
			bought = p
		}
		if i > 0 && left < p && p > right && bought >= 0 {
			profit += p - bought
			bought = -1
		}
	}
	return profit
}
