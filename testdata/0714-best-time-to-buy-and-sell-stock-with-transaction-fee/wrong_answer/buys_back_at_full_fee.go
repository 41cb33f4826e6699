package stockfee

// Sells as soon as it pays, and then pays the fee again to sell a day later.
func maxProfit(prices []int, fee int) int {
	low, profit := prices[0], 0
	for _, p := range prices {
		if p < low {
			low = p
		} else if p > low+fee {
			profit += p - low - fee
			low = p
		}
	}
	return profit
}
