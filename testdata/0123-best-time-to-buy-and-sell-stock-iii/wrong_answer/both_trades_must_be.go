package stock3

const none = -1 << 40

// Counts only what both trades together gain, on days of their own.
func maxProfit(prices []int) int {
	held1, sold1, held2, sold2 := none, none, none, none
	for _, p := range prices {
		sold2 = max(sold2, held2+p)
		held2 = max(held2, sold1-p)
		sold1 = max(sold1, held1+p)
		held1 = max(held1, -p)
	}
	return max(sold2, 0)
}
