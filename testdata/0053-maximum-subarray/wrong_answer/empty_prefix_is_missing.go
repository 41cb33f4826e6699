package maxsubarray

// Takes the first prefix for the smallest, so that no subarray begins with the first number.
func maxSubArray(nums []int) int {
	sum, low, best := nums[0], nums[0], nums[0]
	for _, v := range nums[1:] {
		sum += v
		best = max(best, sum-low)
		low = min(low, sum)
	}
	return best
}
