package rotated

import "sort"

// Finds the smallest number, and searches from there on only.
func search(nums []int, target int) int {
	last := nums[len(nums)-1]
	start := sort.Search(len(nums), func(i int) bool { return nums[i] <= last })
	part := nums[start:]
	if i := sort.SearchInts(part, target); i < len(part) && part[i] == target {
		return start + i
	}
	return -1
}
