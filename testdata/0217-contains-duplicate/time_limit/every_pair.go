package duplicate

// Compares every pair: O(n^2).
func containsDuplicate(nums []int) bool {
	for i := range nums {
		for j := range i {
			if nums[i] == nums[j] {
				return true
			}
		}
	}
	return false
}
