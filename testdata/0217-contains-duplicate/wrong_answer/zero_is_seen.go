package duplicate

import "slices"

// Remembers the last number in a variable that begins with zero.
func containsDuplicate(nums []int) bool {
	slices.Sort(nums)
	last := 0
	for _, v := range nums {
		if v == last {
			return true
		}
		last = v
	}
	return false
}
