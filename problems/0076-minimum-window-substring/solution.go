package minwindow

import (
	"sort"

	"drill/judge"
)

// minWindow lets a window grow from the left end of s until it covers t. From
// then on it always does: it gives up letters on its left that it has too often,
// and when it can be no shorter it gives up one more, and takes in letters on its
// right until that one has come again. O(m+n) time, O(1) space: both ends only
// move right.
func minWindow(s string, t string) string {
	var need [256]int // how many of each letter the window still lacks, negative: has too many
	for i := range len(t) {
		need[t[i]]++
	}
	left, right := 0, 0
	for lacking := len(t); lacking > 0; right++ {
		if right == len(s) {
			return ""
		}
		if need[s[right]] > 0 {
			lacking--
		}
		need[s[right]]--
	}
	start, end := 0, right // the shortest window so far
	for {
		for ; need[s[left]] < 0; left++ {
			need[s[left]]++
		}
		if right-left < end-start {
			start, end = left, right
		}
		given := s[left]
		left++
		for ; right < len(s) && s[right] != given; right++ {
			need[s[right]]--
		}
		if right == len(s) {
			return s[start:end]
		}
		right++
	}
}

// minWindowLength bisects the length, since whatever a window covers a longer one
// around it does too; a window of fixed length passes over s to tell whether one
// covers t. O((m+n) log m) time, O(1) space.
func minWindowLength(s string, t string) string {
	first := func(size int) int { // the first window of a size that covers t, or -1
		var need [256]int
		for i := range len(t) {
			need[t[i]]++
		}
		lacking := len(t)
		for right := range len(s) {
			if need[s[right]] > 0 {
				lacking--
			}
			need[s[right]]--
			if right >= size {
				if need[s[right-size]]++; need[s[right-size]] > 0 {
					lacking++
				}
			}
			if lacking == 0 {
				return max(right-size+1, 0)
			}
		}
		return -1
	}
	size := sort.Search(len(s)+1, func(size int) bool { return first(size) >= 0 })
	if size > len(s) {
		return ""
	}
	return s[first(size) : first(size)+size]
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sliding window", Func: minWindow, Time: "O(n)", Space: "O(1)"},
	{Name: "bisected length", Func: minWindowLength, Time: "O(n log n)", Space: "O(1)"},
}
