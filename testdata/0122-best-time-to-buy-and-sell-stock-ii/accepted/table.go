package stock2

const (
	free = iota
	held
)

// Fills a table of both states, backwards, day by day.
func maxProfit(prices []int) int {
	dp := make([][2]int, len(prices)+1)
	dp[len(prices)][held] = -1 << 40
	for i := len(prices) - 1; i >= 0; i-- {
		dp[i][free] = max(dp[i+1][free], dp[i+1][held]-prices[i])
		dp[i][held] = max(dp[i+1][held], dp[i+1][free]+prices[i])
	}
	return dp[0][free]
}
