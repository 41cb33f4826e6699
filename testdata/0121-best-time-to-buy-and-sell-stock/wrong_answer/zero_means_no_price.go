package stock1

// Takes a lowest price of 0 for none yet.
func maxProfit(prices []int) int {
	low, best := 0, 0
	for _, p := range prices {
		if low == 0 || p < low {
			low = p
		} else if p-low > best {
			best = p - low
		}
	}
	return best
}
