package exceptself

// Multiplies all others anew for each place: quadratic.
func productExceptSelf(nums []int) []int {
	out := make([]int, len(nums))
	for i := range nums {
		out[i] = 1
		for j, v := range nums {
			if i != j {
				out[i] *= v
			}
		}
	}
	return out
}
