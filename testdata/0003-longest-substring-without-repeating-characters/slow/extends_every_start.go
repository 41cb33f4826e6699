package longestwindow

// Extends every start until a letter repeats: up to 95 steps for each, O(n).
func lengthOfLongestSubstring(s string) int {
	best := 0
	for left := range len(s) {
		seen := map[byte]bool{}
		right := left
		for ; right < len(s) && !seen[s[right]]; right++ {
			seen[s[right]] = true
		}
		best = max(best, right-left)
	}
	return best
}
