package stock2

// Looks at the day after the last.
func maxProfit(prices []int) (profit int) {
	for i := range prices {
		if prices[i+1] > prices[i] {
			profit += prices[i+1] - prices[i]
		}
	}
	return profit
}
