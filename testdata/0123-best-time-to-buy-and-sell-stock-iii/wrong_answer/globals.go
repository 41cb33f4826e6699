package stock3

var held1, sold1, held2, sold2 = -1 << 40, 0, -1 << 40, 0

// Goes on with the states of the call before.
func maxProfit(prices []int) int {
	for _, p := range prices {
		held1 = max(held1, -p)
		sold1 = max(sold1, held1+p)
		held2 = max(held2, sold1-p)
		sold2 = max(sold2, held2+p)
	}
	return sold2
}
