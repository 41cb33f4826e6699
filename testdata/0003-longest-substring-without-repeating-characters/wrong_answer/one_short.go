package longestwindow

// The length is off by one: right - left.
func lengthOfLongestSubstring(s string) int {
	var count [128]int
	left, best := 0, 0
	for right := range len(s) {
		count[s[right]]++
		for count[s[right]] > 1 {
			count[s[left]]--
			left++
		}
		best = max(best, right-left)
	}
	return best
}
