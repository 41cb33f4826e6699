package coinchange

// Runs through the amounts downwards, so that each coin is used once only.
func coinChange(coins []int, amount int) int {
	dp := make([]int, amount+1)
	for a := range dp {
		dp[a] = amount + 1
	}
	dp[0] = 0
	for _, c := range coins {
		for a := amount; a >= c; a-- {
			dp[a] = min(dp[a], dp[a-c]+1)
		}
	}
	if dp[amount] > amount {
		return -1
	}
	return dp[amount]
}
