package houserobber

// Writes the best up to each house over what it holds, from the end.
func rob(nums []int) int {
	for i := len(nums) - 1; i >= 0; i-- {
		skip, take := 0, nums[i]
		if i+1 < len(nums) {
			skip = nums[i+1]
		}
		if i+2 < len(nums) {
			take += nums[i+2]
		}
		nums[i] = max(skip, take)
	}
	return nums[0]
}
