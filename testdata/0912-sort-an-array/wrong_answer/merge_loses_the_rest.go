package sortarray

// Merges until one half is through, and appends the rest of the left one only.
func sortArray(nums []int) []int {
	if len(nums) < 2 {
		return nums
	}
	left, right := sortArray(nums[:len(nums)/2]), sortArray(nums[len(nums)/2:])
	var out []int
	for len(left) > 0 && len(right) > 0 {
		if left[0] < right[0] {
			out, left = append(out, left[0]), left[1:]
		} else {
			out, right = append(out, right[0]), right[1:]
		}
	}
	return append(out, left...)
}
