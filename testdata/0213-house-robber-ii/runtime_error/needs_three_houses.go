package houserobber2

// Fills in the first two houses of each line, which may have one.
func rob(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	return max(line(nums[1:]), line(nums[:len(nums)-1]))
}

func line(nums []int) int {
	a, b := nums[0], max(nums[0], nums[1])
	for _, v := range nums[2:] {
		a, b = b, max(b, a+v)
	}
	return b
}
