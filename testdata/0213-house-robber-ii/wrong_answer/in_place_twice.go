package houserobber2

// Writes over the money in the first line, and so spoils the second.
func rob(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	return max(line(nums[:len(nums)-1]), line(nums[1:]))
}

func line(nums []int) int {
	for i := range nums {
		if i == 1 {
			nums[1] = max(nums[0], nums[1])
		} else if i > 1 {
			nums[i] = max(nums[i-1], nums[i]+nums[i-2])
		}
	}
	return nums[len(nums)-1]
}
