package stock2

// Makes two trades at the most.
func maxProfit(prices []int) int {
	held1, sold1, held2, sold2 := -1<<30, 0, -1<<30, 0
	for _, p := range prices {
		held1 = max(held1, -p)
		sold1 = max(sold1, held1+p)
		held2 = max(held2, sold1-p)
		sold2 = max(sold2, held2+p)
	}
	return sold2
}
