package maxsubarray

// Solves both halves and forgets what lies across the middle.
func maxSubArray(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	mid := len(nums) / 2
	total := 0
	for _, v := range nums {
		total += v
	}
	return max(total, maxSubArray(nums[:mid]), maxSubArray(nums[mid:]))
}
