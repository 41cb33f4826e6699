package stockfee

// Looks at the day after the last.
func maxProfit(prices []int, fee int) int {
	low, profit := prices[0], 0
	for i, p := range prices {
		low = min(low, p)
		if p-low > fee && prices[i+1] < p {
			profit += p - low - fee
			low = p - fee
		}
	}
	return profit
}
