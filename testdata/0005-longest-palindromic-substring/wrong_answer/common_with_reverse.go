package palindrome

// Takes the longest substring that the reverse of s has too, wherever it stands.
func longestPalindrome(s string) string {
	n := len(s)
	size, end := 0, 0
	row := make([]int, n+1)
	for i := 1; i <= n; i++ {
		for j := n; j >= 1; j-- {
			if s[i-1] != s[n-j] {
				row[j] = 0
				continue
			}
			if row[j] = row[j-1] + 1; row[j] > size {
				size, end = row[j], i
			}
		}
	}
	return s[end-size : end]
}
