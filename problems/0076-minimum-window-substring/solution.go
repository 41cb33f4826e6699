package minwindow

import "drill/judge"

// minWindow moves a window over s. Its right end takes in letters until the
// window covers t; then its left end gives letters up for as long as it still
// does, and each window so shortened is a candidate. O(m+n) time, O(1) space:
// both ends only move right.
func minWindow(s string, t string) string {
	var need [128]int // how many of each letter the window still lacks
	for i := range len(t) {
		need[t[i]]++
	}
	lacking := len(t)
	best, left := "", 0
	for right := range len(s) {
		if need[s[right]] > 0 {
			lacking--
		}
		need[s[right]]--
		for ; lacking == 0; left++ {
			if window := s[left : right+1]; best == "" || len(window) < len(best) {
				best = window
			}
			if need[s[left]]++; need[s[left]] > 0 {
				lacking++
			}
		}
	}
	return best
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sliding window", Func: minWindow, Time: "O(n)", Space: "O(1)"},
}
