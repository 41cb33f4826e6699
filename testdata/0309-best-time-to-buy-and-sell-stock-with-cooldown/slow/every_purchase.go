package stockrest

// For each day of sale tries every day of purchase: quadratic, but 5000 days fit.
func maxProfit(prices []int) int {
	best := make([]int, len(prices)+2) // best[i+2]: after day i
	for sale := range prices {
		best[sale+2] = best[sale+1]
		for buy := range prices[:sale] {
			best[sale+2] = max(best[sale+2], best[buy]+prices[sale]-prices[buy])
		}
	}
	return best[len(prices)+1]
}
