package sortarray

// Shell sort that stops before the gap of one.
func sortArray(nums []int) []int {
	for gap := len(nums) / 2; gap > 1; gap /= 2 {
		for i := gap; i < len(nums); i++ {
			for j := i; j >= gap && nums[j] < nums[j-gap]; j -= gap {
				nums[j], nums[j-gap] = nums[j-gap], nums[j]
			}
		}
	}
	return nums
}
