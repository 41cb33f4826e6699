package stockrest

// Forgets to rest.
func maxProfit(prices []int) int {
	held, free := -prices[0], 0
	for _, p := range prices {
		held, free = max(held, free-p), max(free, held+p)
	}
	return free
}
