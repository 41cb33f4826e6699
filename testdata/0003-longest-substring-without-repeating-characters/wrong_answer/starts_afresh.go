package longestwindow

// Starts afresh at the letter that repeats: what lay between is lost.
func lengthOfLongestSubstring(s string) int {
	seen := map[byte]bool{}
	best := 0
	for i := range len(s) {
		if seen[s[i]] {
			seen = map[byte]bool{}
		}
		seen[s[i]] = true
		best = max(best, len(seen))
	}
	return best
}
