package duplicate

// Keeps the numbers as 32-bit floats, of which large neighbours are one.
func containsDuplicate(nums []int) bool {
	seen := map[float32]bool{}
	for _, v := range nums {
		if seen[float32(v)] {
			return true
		}
		seen[float32(v)] = true
	}
	return false
}
