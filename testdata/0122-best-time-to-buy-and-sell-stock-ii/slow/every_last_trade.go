package stock2

// For each day of sale tries every day of purchase: quadratic, but 3 * 10^4 days fit.
func maxProfit(prices []int) int {
	best := make([]int, len(prices)+1)
	for sale := range prices {
		best[sale+1] = best[sale]
		for purchase := range prices[:sale] {
			if gain := best[purchase] + prices[sale] - prices[purchase]; gain > best[sale+1] {
				best[sale+1] = gain
			}
		}
	}
	return best[len(prices)]
}
