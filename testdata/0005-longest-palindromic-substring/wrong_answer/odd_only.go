package palindrome

// Grows around letters only, never around the gap between two.
func longestPalindrome(s string) string {
	best := ""
	for i := range len(s) {
		l, r := i, i
		for l > 0 && r < len(s)-1 && s[l-1] == s[r+1] {
			l--
			r++
		}
		if r-l+1 > len(best) {
			best = s[l : r+1]
		}
	}
	return best
}
