package movezeroes

// Builds the result in a slice of its own, which the caller never sees.
func moveZeroes(nums []int) {
	out := make([]int, 0, len(nums))
	for _, v := range nums {
		if v != 0 {
			out = append(out, v)
		}
	}
	nums = out[:cap(out)]
}
