package sortarray

// Swaps neighbours that are out of order until there are none: quadratic.
func sortArray(nums []int) []int {
	for swapped := true; swapped; {
		swapped = false
		for i := 1; i < len(nums); i++ {
			if nums[i-1] > nums[i] {
				nums[i-1], nums[i] = nums[i], nums[i-1]
				swapped = true
			}
		}
	}
	return nums
}
