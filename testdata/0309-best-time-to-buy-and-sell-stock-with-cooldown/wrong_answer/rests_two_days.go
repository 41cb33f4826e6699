package stockrest

// Rests for two days.
func maxProfit(prices []int) int {
	best := make([]int, len(prices)+3) // best[i+3]: after day i
	held := -1 << 40
	for i, p := range prices {
		held = max(held, best[i]-p)
		best[i+3] = max(best[i+2], held+p)
	}
	return best[len(prices)+2]
}
