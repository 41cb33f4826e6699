package dedup

import "drill/judge"

// removeDuplicates reads with a fast pointer and writes with a slow one: a
// number is written when it differs from the last that was written, which is
// the largest so far. O(n) time, O(1) space.
func removeDuplicates(nums []int) int {
	slow := 0
	for _, v := range nums {
		if slow == 0 || v != nums[slow-1] {
			nums[slow] = v
			slow++
		}
	}
	return slow
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "fast and slow pointers", Func: removeDuplicates, Time: "O(n)", Space: "O(1)"},
}
