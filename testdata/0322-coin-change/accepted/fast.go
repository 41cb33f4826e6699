package coinchange

// A table of small numbers that needs no allocation.
func coinChange(coins []int, amount int) int {
	const never = 1 << 14
	var table [10001]uint16
	dp := table[:amount+1]
	for a := range dp {
		dp[a] = never
	}
	dp[0] = 0
	for _, c := range coins {
		if c > amount {
			continue
		}
		from, to := dp[:len(dp)-c], dp[c:]
		for i, n := range from {
			if to[i] > n+1 {
				to[i] = n + 1
			}
		}
	}
	if dp[amount] >= never {
		return -1
	}
	return int(dp[amount])
}
