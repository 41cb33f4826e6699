package maxsubarray

// Takes the sum that is farthest from zero.
func maxSubArray(nums []int) int {
	best, high, low := nums[0], 0, 0
	for _, v := range nums {
		high, low = max(v, high+v), min(v, low+v)
		best = max(best, high, -low)
	}
	return best
}
