package stockrest

// Looks two days back from the second day.
func maxProfit(prices []int) int {
	n := len(prices)
	free, held := make([]int, n), make([]int, n)
	held[0] = -prices[0]
	for i := 1; i < n; i++ {
		free[i] = max(free[i-1], held[i-1]+prices[i])
		held[i] = max(held[i-1], free[i-2]-prices[i])
	}
	return free[n-1]
}
