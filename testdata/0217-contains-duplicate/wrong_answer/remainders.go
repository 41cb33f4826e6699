package duplicate

// Marks remainders: numbers that share one are taken for equal.
func containsDuplicate(nums []int) bool {
	const size = 1 << 20
	seen := make([]bool, size)
	for _, v := range nums {
		at := v & (size - 1)
		if seen[at] {
			return true
		}
		seen[at] = true
	}
	return false
}
