package palindrome

// Compares the ends of a substring, and not what stands between them.
func longestPalindrome(s string) string {
	best := ""
	for i := range len(s) {
		for j := len(s) - 1; j >= i; j-- {
			if s[i] == s[j] && j-i+1 > len(best) {
				best = s[i : j+1]
			}
		}
	}
	return best
}
