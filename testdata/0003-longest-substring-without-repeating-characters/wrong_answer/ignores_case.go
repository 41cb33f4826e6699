package longestwindow

import "strings"

// Treats upper and lower case as one.
func lengthOfLongestSubstring(s string) int {
	s = strings.ToLower(s)
	var after [128]int
	left, best := 0, 0
	for i := range len(s) {
		left = max(left, after[s[i]])
		best = max(best, i+1-left)
		after[s[i]] = i + 1
	}
	return best
}
