package longestwindow

// Returns the length of the first window that cannot grow.
func lengthOfLongestSubstring(s string) int {
	var seen [256]bool
	for i := range len(s) {
		if seen[s[i]] {
			return i
		}
		seen[s[i]] = true
	}
	return len(s)
}
