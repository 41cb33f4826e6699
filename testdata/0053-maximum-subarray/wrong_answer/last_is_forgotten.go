package maxsubarray

// Looks at the sum only when a new one begins.
func maxSubArray(nums []int) int {
	best, here := nums[0], nums[0]
	for _, v := range nums[1:] {
		if here < 0 {
			here = v
		} else {
			best = max(best, here)
			here += v
		}
	}
	return best
}
