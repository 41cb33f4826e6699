package stockfee

// Sells at the first fall larger than the fee only, and never on the last day.
func maxProfit(prices []int, fee int) int {
	low, high, profit := prices[0], prices[0], 0
	for _, p := range prices {
		high = max(high, p)
		if high-p > fee {
			profit += max(0, high-low-fee)
			low, high = p, p
		}
		if p < low {
			low, high = p, p
		}
	}
	return profit
}
