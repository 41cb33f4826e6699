package coinchange

// Takes an amount that is overpaid for one that is paid.
func coinChange(coins []int, amount int) int {
	if amount == 0 {
		return 0
	}
	dp := make([]int, amount+1)
	for a := 1; a <= amount; a++ {
		dp[a] = amount + 1
		for _, c := range coins {
			dp[a] = min(dp[a], dp[max(0, a-c)]+1)
		}
	}
	if dp[amount] > amount {
		return -1
	}
	return dp[amount]
}
