package movezeroes

// Clears each place that a number was moved from, even if it was moved to itself.
func moveZeroes(nums []int) {
	slow := 0
	for i, v := range nums {
		if v != 0 {
			nums[slow] = v
			nums[i] = 0
			slow++
		}
	}
}
