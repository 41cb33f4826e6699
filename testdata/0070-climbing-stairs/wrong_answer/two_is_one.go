package climbstairs

// Takes two steps for one way.
func climbStairs(n int) int {
	dp := make([]int, n+2)
	dp[1], dp[2] = 1, 1
	for i := 3; i <= n; i++ {
		dp[i] = dp[i-1] + dp[i-2]
	}
	return dp[n]
}
