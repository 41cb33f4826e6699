package buildpalindrome

// Uses pairs only, and leaves the middle empty.
func longestPalindrome(s string) int {
	var count [128]int
	for i := range len(s) {
		count[s[i]]++
	}
	size := 0
	for _, n := range count {
		size += n / 2 * 2
	}
	return size
}
