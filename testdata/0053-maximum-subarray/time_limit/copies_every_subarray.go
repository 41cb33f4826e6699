package maxsubarray

// Adds up each subarray from scratch: cubic.
func maxSubArray(nums []int) int {
	best := nums[0]
	for i := range nums {
		for j := i; j < len(nums); j++ {
			sum := 0
			for _, v := range append([]int{}, nums[i:j+1]...) {
				sum += v
			}
			if sum > best {
				best = sum
			}
		}
	}
	return best
}
