package maxsubarray

// Across the middle it may take nothing from a side, and so nothing from both.
func maxSubArray(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	mid := len(nums) / 2
	left, right, sum := 0, 0, 0
	for i := mid - 1; i >= 0; i-- {
		sum += nums[i]
		left = max(left, sum)
	}
	sum = 0
	for _, v := range nums[mid:] {
		sum += v
		right = max(right, sum)
	}
	return max(left+right, maxSubArray(nums[:mid]), maxSubArray(nums[mid:]))
}
