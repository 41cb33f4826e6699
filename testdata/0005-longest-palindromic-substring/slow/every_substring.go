package palindrome

// Narrows every substring from both sides: cubic, but 1000 letters fit.
func longestPalindrome(s string) string {
	best := ""
	for i := range len(s) {
		for j := i; j < len(s); j++ {
			l, r := i, j
			for l < r && s[l] == s[r] {
				l++
				r--
			}
			if l >= r && j-i+1 > len(best) {
				best = s[i : j+1]
			}
		}
	}
	return best
}
