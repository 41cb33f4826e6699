package duplicate

// Marks numbers in a slice, at their own place.
func containsDuplicate(nums []int) bool {
	var seen []bool
	for _, v := range nums {
		for v >= len(seen) && len(seen) <= 1<<20 {
			seen = append(seen, false)
		}
		if seen[v] {
			return true
		}
		seen[v] = true
	}
	return false
}
