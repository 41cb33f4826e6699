package permutations2

import "slices"

// Goes on from the given order to the last, without sorting first.
func permuteUnique(nums []int) [][]int {
	res := [][]int{slices.Clone(nums)}
	for {
		i := len(nums) - 2
		for i >= 0 && nums[i] >= nums[i+1] {
			i--
		}
		if i < 0 {
			return res
		}
		j := len(nums) - 1
		for nums[j] <= nums[i] {
			j--
		}
		nums[i], nums[j] = nums[j], nums[i]
		slices.Reverse(nums[i+1:])
		res = append(res, slices.Clone(nums))
	}
}
