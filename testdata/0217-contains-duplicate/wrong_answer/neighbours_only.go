package duplicate

// Compares neighbours without sorting first.
func containsDuplicate(nums []int) bool {
	for i := 1; i < len(nums); i++ {
		if nums[i] == nums[i-1] {
			return true
		}
	}
	return false
}
