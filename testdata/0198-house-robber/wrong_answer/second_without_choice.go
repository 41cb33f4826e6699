package houserobber

// Takes the second house for the best of the first two.
func rob(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	a, b := nums[0], nums[1]
	for _, v := range nums[2:] {
		a, b = b, max(b, a+v)
	}
	return b
}
