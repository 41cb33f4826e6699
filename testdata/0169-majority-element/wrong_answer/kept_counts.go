package majority

var count = map[int]int{}

// Counts in a global, where the numbers of the last call remain.
func majorityElement(nums []int) int {
	best := nums[0]
	for _, v := range nums {
		if count[v]++; count[v] > count[best] {
			best = v
		}
	}
	return best
}
