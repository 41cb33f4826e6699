package maxsubarray

// Wants two numbers where there are two.
func maxSubArray(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	here := nums[0] + nums[1]
	best := here
	for i := 2; i < len(nums); i++ {
		here = max(here+nums[i], nums[i-1]+nums[i])
		best = max(best, here)
	}
	return best
}
