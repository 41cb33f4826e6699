package exceptself

// The product from the left takes in the number itself.
func productExceptSelf(nums []int) []int {
	out := make([]int, len(nums))
	left, right := 1, 1
	for i, v := range nums {
		left *= v
		out[i] = left
	}
	for i := len(nums) - 1; i >= 0; i-- {
		out[i] *= right
		right *= nums[i]
	}
	return out
}
