package subsets

// Takes only numbers that stand side by side.
func subsets(nums []int) [][]int {
	res := [][]int{{}}
	for i := range nums {
		for j := i + 1; j <= len(nums); j++ {
			res = append(res, nums[i:j])
		}
	}
	return res
}
