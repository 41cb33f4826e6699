package palindrome

// Fills the table by growing start, before the inner substrings are known.
func longestPalindrome(s string) string {
	n := len(s)
	best := s[:1]
	table := make([][]bool, n)
	for i := range table {
		table[i] = make([]bool, n)
	}
	for i := range n {
		table[i][i] = true
		for j := i + 1; j < n; j++ {
			table[i][j] = s[i] == s[j] && (j-i < 3 || table[i+1][j-1])
			if table[i][j] && j-i+1 > len(best) {
				best = s[i : j+1]
			}
		}
	}
	return best
}
