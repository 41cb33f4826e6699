package stock3

// Begins with lowest prices that some prices exceed.
func maxProfit(prices []int) int {
	low1, gain1, low2, gain2 := 10000, 0, 10000, 0
	for _, p := range prices {
		low1 = min(low1, p)
		gain1 = max(gain1, p-low1)
		low2 = min(low2, p-gain1)
		gain2 = max(gain2, p-low2)
	}
	return gain2
}
