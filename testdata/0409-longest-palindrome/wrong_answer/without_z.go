package buildpalindrome

// Goes through the letters from A to Z and a to y.
func longestPalindrome(s string) int {
	var count [64]int
	for i := range len(s) {
		count[s[i]-'A']++
	}
	size := 0
	for c := 0; c < 'z'-'A'; c++ {
		size += count[c] / 2 * 2
	}
	return min(size+1, len(s))
}
