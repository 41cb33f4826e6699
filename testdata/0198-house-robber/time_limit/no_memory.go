package houserobber

// Asks for the rest of the street again and again: O(1.62^n).
func rob(nums []int) int {
	if len(nums) == 0 {
		return 0
	}
	if len(nums) == 1 {
		return nums[0]
	}
	return max(rob(nums[1:]), nums[0]+rob(nums[2:]))
}
