package removeelement

// Removes val once.
func removeElement(nums []int, val int) int {
	for i, v := range nums {
		if v == val {
			return i + copy(nums[i:], nums[i+1:])
		}
	}
	return len(nums)
}
