package longestwindow

// Begins with the first letter, which need not be there.
func lengthOfLongestSubstring(s string) int {
	last := map[byte]int{s[0]: 0}
	left, best := 0, 1
	for i := 1; i < len(s); i++ {
		if at, ok := last[s[i]]; ok {
			left = max(left, at+1)
		}
		last[s[i]] = i
		best = max(best, i+1-left)
	}
	return best
}
