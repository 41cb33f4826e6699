package duplicate

// Answers the opposite: whether all are different.
func containsDuplicate(nums []int) bool {
	set := map[int]bool{}
	for _, v := range nums {
		set[v] = true
	}
	return len(set) == len(nums)
}
