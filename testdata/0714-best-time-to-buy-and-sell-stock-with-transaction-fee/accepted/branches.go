package stockfee

// What a share costs with all gains so far taken off, and a branch for each way to change it.
func maxProfit(prices []int, fee int) int {
	cost, profit := prices[0]+fee, 0
	for _, p := range prices {
		if p > cost {
			profit += p - cost
			cost = p
		} else if p+fee < cost {
			cost = p + fee
		}
	}
	return profit
}
