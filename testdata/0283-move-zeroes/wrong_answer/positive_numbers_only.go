package movezeroes

// Takes negative numbers for zeros.
func moveZeroes(nums []int) {
	slow := 0
	for _, v := range nums {
		if v > 0 {
			nums[slow] = v
			slow++
		}
	}
	clear(nums[slow:])
}
