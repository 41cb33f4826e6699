package duplicate

// Looks for the first number only.
func containsDuplicate(nums []int) bool {
	for _, v := range nums[1:] {
		if v == nums[0] {
			return true
		}
	}
	return false
}
