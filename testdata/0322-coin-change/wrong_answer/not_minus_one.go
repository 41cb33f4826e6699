package coinchange

// Returns its own infinity where there is no way.
func coinChange(coins []int, amount int) int {
	dp := make([]int, amount+1)
	for a := 1; a <= amount; a++ {
		dp[a] = 10001
		for _, c := range coins {
			if a >= c {
				dp[a] = min(dp[a], dp[a-c]+1)
			}
		}
	}
	return dp[amount]
}
