package coinchange

// Finds no way to pay nothing.
func coinChange(coins []int, amount int) int {
	dp := make([]int, amount+1)
	for a := 1; a <= amount; a++ {
		for _, c := range coins {
			if a == c {
				dp[a] = 1
			} else if a > c && dp[a-c] > 0 && (dp[a] == 0 || dp[a-c]+1 < dp[a]) {
				dp[a] = dp[a-c] + 1
			}
		}
	}
	if dp[amount] == 0 {
		return -1
	}
	return dp[amount]
}
