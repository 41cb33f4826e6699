package duplicate

// Looks back by a hundred places.
func containsDuplicate(nums []int) bool {
	for i, v := range nums {
		for j := max(0, i-100); j < i; j++ {
			if nums[j] == v {
				return true
			}
		}
	}
	return false
}
