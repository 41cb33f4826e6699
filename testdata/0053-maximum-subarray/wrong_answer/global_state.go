package maxsubarray

var best, here = -1 << 40, 0

// Keeps the sums of the call before.
func maxSubArray(nums []int) int {
	for _, v := range nums {
		here = max(v, here+v)
		best = max(best, here)
	}
	return best
}
