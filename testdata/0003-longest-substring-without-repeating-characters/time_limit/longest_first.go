package longestwindow

// Tries every length from the longest on, at every place: O(n^2), with up to 95 steps for each.
func lengthOfLongestSubstring(s string) int {
	for size := len(s); size > 0; size-- {
		for i := 0; i+size <= len(s); i++ {
			if allDifferent(s[i : i+size]) {
				return size
			}
		}
	}
	return 0
}

func allDifferent(s string) bool {
	var seen [256]bool
	for i := range len(s) {
		if seen[s[i]] {
			return false
		}
		seen[s[i]] = true
	}
	return true
}
