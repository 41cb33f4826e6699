package longestwindow

import "strings"

// Takes the spaces at the ends for no part of the string.
func lengthOfLongestSubstring(s string) int {
	s = strings.TrimSpace(s)
	var after [128]int
	left, best := 0, 0
	for i := range len(s) {
		left = max(left, after[s[i]])
		best = max(best, i+1-left)
		after[s[i]] = i + 1
	}
	return best
}
