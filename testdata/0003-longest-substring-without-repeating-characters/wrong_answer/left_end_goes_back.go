package longestwindow

// Lets the left end jump behind the last place of a letter, even back.
func lengthOfLongestSubstring(s string) int {
	after := map[byte]int{}
	left, best := 0, 0
	for i := range len(s) {
		if at, ok := after[s[i]]; ok {
			left = at
		}
		best = max(best, i+1-left)
		after[s[i]] = i + 1
	}
	return best
}
