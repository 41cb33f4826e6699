package stock3

// Lets a day pass between the two trades.
func maxProfit(prices []int) int {
	n := len(prices)
	after := make([]int, n+2)
	high := 0
	for i := n - 1; i >= 0; i-- {
		high = max(high, prices[i])
		after[i] = max(after[i+1], high-prices[i])
	}
	low, best := prices[0], 0
	for i, p := range prices {
		low = min(low, p)
		best = max(best, p-low+after[min(i+2, n)])
	}
	return best
}
