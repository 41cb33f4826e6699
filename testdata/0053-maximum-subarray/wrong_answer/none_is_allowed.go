package maxsubarray

// Takes no number at all where all are negative.
func maxSubArray(nums []int) int {
	best, here := 0, 0
	for _, v := range nums {
		here = max(0, here+v)
		best = max(best, here)
	}
	return best
}
