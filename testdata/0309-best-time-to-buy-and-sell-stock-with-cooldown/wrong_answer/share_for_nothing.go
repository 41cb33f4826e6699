package stockrest

// Begins with a share that cost nothing.
func maxProfit(prices []int) int {
	held, sold, rested := 0, 0, 0
	for _, p := range prices {
		held, sold, rested = max(held, rested-p), held+p, max(rested, sold)
	}
	return max(sold, rested)
}
