package stockfee

// Buys back without the fee, but a day too late.
func maxProfit(prices []int, fee int) int {
	low, profit := prices[0], 0
	for i := 1; i < len(prices); i++ {
		if prices[i] < low {
			low = prices[i]
		} else if gain := prices[i] - low - fee; gain > 0 {
			profit += gain
			low = prices[i] - fee
			i++
		}
	}
	return profit
}
