package longestwindow

// Jumps to the second of two equal letters, not behind the first.
func lengthOfLongestSubstring(s string) int {
	best, left := 0, 0
	seen := map[byte]int{}
	for i := 0; i < len(s); i++ {
		if at, ok := seen[s[i]]; ok && at >= left {
			left = i
		}
		seen[s[i]] = i
		if i-left+1 > best {
			best = i - left + 1
		}
	}
	return best
}
