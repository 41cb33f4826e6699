package stock1

// Begins with a lowest price that some prices exceed.
func maxProfit(prices []int) int {
	low, best := 1000, 0
	for _, p := range prices {
		if p < low {
			low = p
		}
		if p-low > best {
			best = p - low
		}
	}
	return best
}
