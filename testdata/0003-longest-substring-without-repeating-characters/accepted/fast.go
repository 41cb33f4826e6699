package longestwindow

// One array look-up a letter, in 32 bits each.
func lengthOfLongestSubstring(s string) int {
	var after [256]int32
	var left, best int32
	for i := 0; i < len(s); i++ {
		c := s[i]
		left = max(left, after[c])
		after[c] = int32(i) + 1
		best = max(best, int32(i)+1-left)
	}
	return int(best)
}
