package dedup

import (
	"drill/ds/bisect"
	"drill/judge"
)

// removeDuplicates writes the first number of each run and bisects for the end
// of the run, where the next one begins. O(k log n) time for k different numbers,
// O(1) space.
func removeDuplicates(nums []int) int {
	slow := 0
	for fast := 0; fast < len(nums); slow++ {
		v := nums[fast]
		nums[slow] = v
		fast = bisect.First(fast+1, len(nums), func(i int) bool { return nums[i] > v })
	}
	return slow
}

// removeDuplicatesPass reads with a fast pointer and writes with a slow one: a
// number is written when it differs from the last that was written, which is
// the largest so far. O(n) time, O(1) space.
func removeDuplicatesPass(nums []int) int {
	slow := 0
	for _, v := range nums {
		if slow == 0 || v != nums[slow-1] {
			nums[slow] = v
			slow++
		}
	}
	return slow
}

// Approaches lists every way that is written down here. For the 201 different
// numbers that there can be, the first takes O(log n).
var Approaches = []judge.Approach{
	{Name: "fast pointer by bisection", Func: removeDuplicates, Time: "O(log n)", Space: "O(1)"},
	{Name: "fast and slow pointers", Func: removeDuplicatesPass, Time: "O(n)", Space: "O(1)"},
}
