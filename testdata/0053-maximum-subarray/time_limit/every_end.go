package maxsubarray

// Adds up from every beginning to every end: O(n^2).
func maxSubArray(nums []int) int {
	best := nums[0]
	for i := range nums {
		sum := 0
		for _, v := range nums[i:] {
			sum += v
			best = max(best, sum)
		}
	}
	return best
}
