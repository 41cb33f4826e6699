package majority

// Returns the first number that reaches half, rounded down.
func majorityElement(nums []int) int {
	count := map[int]int{}
	for _, v := range nums {
		if count[v]++; count[v] >= len(nums)/2 {
			return v
		}
	}
	return nums[0]
}
