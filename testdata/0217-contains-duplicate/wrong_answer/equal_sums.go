package duplicate

// Compares the sum of all numbers with that of the range from least to
// largest, as if none were missing.
func containsDuplicate(nums []int) bool {
	least, largest, sum := nums[0], nums[0], 0
	for _, v := range nums {
		least, largest, sum = min(least, v), max(largest, v), sum+v
	}
	return sum != (least+largest)*(largest-least+1)/2
}
