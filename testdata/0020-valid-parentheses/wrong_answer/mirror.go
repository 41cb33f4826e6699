package validparens

// Compares the first bracket with the last, and so on inwards.
func isValid(s string) bool {
	pair := map[byte]byte{'(': ')', '[': ']', '{': '}'}
	for i, j := 0, len(s)-1; i <= j; i, j = i+1, j-1 {
		if pair[s[i]] != s[j] {
			return false
		}
	}
	return true
}
