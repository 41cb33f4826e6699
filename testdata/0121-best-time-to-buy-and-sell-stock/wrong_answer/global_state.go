package stock1

var low, best = 10001, 0

// Keeps what it knows between calls.
func maxProfit(prices []int) int {
	for _, p := range prices {
		low = min(low, p)
		best = max(best, p-low)
	}
	return best
}
