package houserobber

// Comes from the house two back, never from the one three back.
func rob(nums []int) int {
	n := len(nums)
	if n == 1 {
		return nums[0]
	}
	dp := append([]int{}, nums...)
	for i := 2; i < n; i++ {
		dp[i] += dp[i-2]
	}
	return max(dp[n-1], dp[n-2])
}
