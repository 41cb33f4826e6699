package longestwindow

import "drill/judge"

// lengthOfLongestSubstring moves a window over s. When the letter that it takes
// in is in it already, the left end jumps just behind that place; it never goes
// back, for a letter's last place may lie left of the window. O(n) time, O(1)
// space.
func lengthOfLongestSubstring(s string) int {
	var after [128]int // the place after each letter's last one
	left, best := 0, 0
	for i := range len(s) {
		c := s[i]
		left = max(left, after[c])
		after[c] = i + 1
		best = max(best, i+1-left)
	}
	return best
}

// lengthOfLongestSubstringSet remembers which letters are in the window, and
// gives up letters on the left until the new one is no longer there. O(n) time,
// as each letter enters and leaves once; O(1) space.
func lengthOfLongestSubstringSet(s string) int {
	var inside [128]bool
	left, best := 0, 0
	for i := range len(s) {
		c := s[i]
		for ; inside[c]; left++ {
			inside[s[left]] = false
		}
		inside[c] = true
		best = max(best, i+1-left)
	}
	return best
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sliding window that jumps", Func: lengthOfLongestSubstring, Time: "O(n)", Space: "O(1)"},
	{Name: "sliding window with a set", Func: lengthOfLongestSubstringSet, Time: "O(n)", Space: "O(1)"},
}
