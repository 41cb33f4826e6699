package majority

// Counts in an array, at the place of the number itself.
func majorityElement(nums []int) int {
	count := make([]int, 1<<16)
	for _, v := range nums {
		if count[v]++; count[v] > len(nums)/2 {
			return v
		}
	}
	return 0
}
