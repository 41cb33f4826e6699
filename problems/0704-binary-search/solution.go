package binsearch

import (
	"slices"

	"drill/ds/bisect"
	"drill/judge"
)

// search keeps two pointers, the first and the last place where the target may
// still stand, and looks at the middle: what lies on its wrong side drops out,
// and so does the middle itself. O(log n) time, O(1) space.
func search(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left <= right {
		mid := left + (right-left)/2
		switch v := nums[mid]; {
		case v < target:
			left = mid + 1
		case v > target:
			right = mid - 1
		default:
			return mid
		}
	}
	return -1
}

// searchFirst looks for the first number that is not less than the target,
// which is the target or a place where it is missing. One comparison a step;
// the question whether it was found is asked once, at the end. O(log n) time,
// O(1) space.
func searchFirst(nums []int, target int) int {
	i := bisect.First(0, len(nums), func(i int) bool { return nums[i] >= target })
	if i < len(nums) && nums[i] == target {
		return i
	}
	return -1
}

// searchLibrary lets the standard library search. O(log n) time, O(1) space.
func searchLibrary(nums []int, target int) int {
	if i, found := slices.BinarySearch(nums, target); found {
		return i
	}
	return -1
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two pointers", Func: search, Time: "O(log n)", Space: "O(1)"},
	{Name: "first number that is not less", Func: searchFirst, Time: "O(log n)", Space: "O(1)"},
	{Name: "slices.BinarySearch", Func: searchLibrary, Time: "O(log n)", Space: "O(1)"},
}
