package removeelement

import "drill/judge"

// removeElement reads with a fast pointer and writes what is kept with a slow
// one, which is never ahead. O(n) time, O(1) space.
func removeElement(nums []int, val int) int {
	slow := 0
	for _, v := range nums {
		if v != val {
			nums[slow] = v
			slow++
		}
	}
	return slow
}

// removeElementSwap fills each gap with the last number, which may have to be
// removed itself and is looked at next. O(n) time, O(1) space; it writes only
// as often as it removes.
func removeElementSwap(nums []int, val int) int {
	k := len(nums)
	for i := 0; i < k; {
		if nums[i] == val {
			k--
			nums[i] = nums[k]
		} else {
			i++
		}
	}
	return k
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "fast and slow pointers", Func: removeElement, Time: "O(n)", Space: "O(1)"},
	{Name: "fill gaps from the end", Func: removeElementSwap, Time: "O(n)", Space: "O(1)"},
}
