package maxsubarray

// Takes the largest prefix less the smallest, even where that is the longer one.
func maxSubArray(nums []int) int {
	sum, low, high := 0, 0, nums[0]
	for _, v := range nums {
		sum += v
		low = min(low, sum)
		high = max(high, sum)
	}
	return high - low
}
