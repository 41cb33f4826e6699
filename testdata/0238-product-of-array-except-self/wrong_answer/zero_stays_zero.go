package exceptself

// Divides the product of all, and answers zero where it cannot.
func productExceptSelf(nums []int) []int {
	product := 1
	for _, v := range nums {
		product *= v
	}
	out := make([]int, len(nums))
	for i, v := range nums {
		if v != 0 {
			out[i] = product / v
		}
	}
	return out
}
