package stock3

// Begins the second trade with a share that was not paid for.
func maxProfit(prices []int) int {
	held1, sold1, held2, sold2 := -prices[0], 0, 0, 0
	for _, p := range prices {
		held1 = max(held1, -p)
		sold1 = max(sold1, held1+p)
		held2 = max(held2, sold1-p)
		sold2 = max(sold2, held2+p)
	}
	return sold2
}
