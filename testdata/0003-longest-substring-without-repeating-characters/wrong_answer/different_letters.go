package longestwindow

// Counts the different letters of the whole string.
func lengthOfLongestSubstring(s string) int {
	set := map[rune]bool{}
	for _, c := range s {
		set[c] = true
	}
	return len(set)
}
