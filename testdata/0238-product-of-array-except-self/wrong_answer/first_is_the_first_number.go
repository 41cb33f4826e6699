package exceptself

// Begins the products from the left with the first number instead of one.
func productExceptSelf(nums []int) []int {
	n := len(nums)
	left, right := make([]int, n), make([]int, n)
	left[0], right[n-1] = nums[0], 1
	for i := 1; i < n; i++ {
		left[i] = left[i-1] * nums[i-1]
	}
	for i := n - 2; i >= 0; i-- {
		right[i] = right[i+1] * nums[i+1]
	}
	for i := range left {
		left[i] *= right[i]
	}
	return left
}
