package sortarray

// Merges the halves into the place of the left one, over numbers not yet read.
func sortArray(nums []int) []int {
	if len(nums) < 2 {
		return nums
	}
	left, right := sortArray(nums[:len(nums)/2]), sortArray(nums[len(nums)/2:])
	out := nums[:0]
	for len(left) > 0 || len(right) > 0 {
		if len(right) == 0 || len(left) > 0 && left[0] <= right[0] {
			out, left = append(out, left[0]), left[1:]
		} else {
			out, right = append(out, right[0]), right[1:]
		}
	}
	return out
}
