package stock3

// Buys the second share with the price alone, and so gains the same twice.
func maxProfit(prices []int) int {
	low, best, second := prices[0], 0, 0
	for _, p := range prices {
		low = min(low, p)
		best = max(best, p-low)
		second = max(second, best+p-low)
	}
	return second
}
