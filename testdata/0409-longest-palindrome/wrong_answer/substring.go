package buildpalindrome

// Looks for the longest palindrome that stands in s.
func longestPalindrome(s string) int {
	best := 0
	for centre := range 2*len(s) - 1 {
		i, j := centre/2, (centre+1)/2
		for i >= 0 && j < len(s) && s[i] == s[j] {
			i, j = i-1, j+1
		}
		best = max(best, j-i-1)
	}
	return best
}
