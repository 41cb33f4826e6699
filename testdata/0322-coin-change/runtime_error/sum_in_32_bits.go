package coinchange

// Goes forwards in 32 bits, where an amount and a large coin run over.
func coinChange(coins []int, amount int) int {
	dp := make([]int32, amount+1)
	for a := range dp {
		dp[a] = int32(amount) + 1
	}
	dp[0] = 0
	for a := int32(0); a <= int32(amount); a++ {
		for _, c := range coins {
			if next := a + int32(c); next <= int32(amount) {
				dp[next] = min(dp[next], dp[a]+1)
			}
		}
	}
	if dp[amount] > int32(amount) {
		return -1
	}
	return int(dp[amount])
}
