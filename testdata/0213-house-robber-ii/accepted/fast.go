package houserobber2

// Both lines in one pass, side by side.
func rob(nums []int) int {
	n := len(nums)
	if n <= 2 {
		return max(nums[0], nums[n-1])
	}
	a, b, c, d := 0, nums[0], 0, 0
	for _, v := range nums[1 : n-1] {
		a, b = b, max(b, a+v)
		c, d = d, max(d, c+v)
	}
	return max(b, d, c+nums[n-1])
}
