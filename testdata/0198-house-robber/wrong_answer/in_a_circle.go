package houserobber

// Takes the first and the last house for neighbours.
func rob(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	line := func(nums []int) int {
		a, b := 0, 0
		for _, v := range nums {
			a, b = b, max(b, a+v)
		}
		return b
	}
	return max(line(nums[1:]), line(nums[:len(nums)-1]))
}
