package majority

// Counts for each number how often it comes: O(n^2).
func majorityElement(nums []int) int {
	for _, v := range nums {
		count := 0
		for _, w := range nums {
			if w == v {
				count++
			}
		}
		if count > len(nums)/2 {
			return v
		}
	}
	return 0
}
