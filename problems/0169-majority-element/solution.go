package majority

import "drill/judge"

// majorityElement lets the numbers vote, as Boyer and Moore do: each vote for
// another number takes one from the candidate, and at zero votes the next
// number stands. Votes cancel in pairs of different numbers; the majority has
// more than all others together and is left. O(n) time, O(1) space.
func majorityElement(nums []int) int {
	var candidate, votes int
	for _, v := range nums {
		if votes == 0 {
			candidate = v
		}
		if v == candidate {
			votes++
		} else {
			votes--
		}
	}
	return candidate
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "Boyer-Moore vote", Func: majorityElement, Time: "O(n)", Space: "O(1)"},
}
