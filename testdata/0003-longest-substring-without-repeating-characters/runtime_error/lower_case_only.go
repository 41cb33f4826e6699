package longestwindow

// Has room for lower-case letters only.
func lengthOfLongestSubstring(s string) int {
	var after [26]int
	left, best := 0, 0
	for i := range len(s) {
		c := int(s[i]) - 'a'
		left = max(left, after[c])
		best = max(best, i+1-left)
		after[c] = i + 1
	}
	return best
}
