package stockfee

// For each day of sale tries every day of purchase: quadratic.
func maxProfit(prices []int, fee int) int {
	best := make([]int, len(prices)+1)
	for sale := range prices {
		best[sale+1] = best[sale]
		for buy := range prices[:sale] {
			best[sale+1] = max(best[sale+1], best[buy]+prices[sale]-prices[buy]-fee)
		}
	}
	return best[len(prices)]
}
