package duplicate

var seen = map[int]bool{}

// Keeps the set in a global: the numbers of earlier calls count too.
func containsDuplicate(nums []int) bool {
	for _, v := range nums {
		if seen[v] {
			return true
		}
		seen[v] = true
	}
	return false
}
