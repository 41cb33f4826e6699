package buildpalindrome

// Has room for lower-case letters only.
func longestPalindrome(s string) int {
	var count [26]int
	for i := range len(s) {
		count[s[i]-'a']++
	}
	size := 0
	for _, n := range count {
		size += n &^ 1
	}
	return min(size+1, len(s))
}
