package anagrams

import "strings"

// Finds p itself and p backwards, not its other orders.
func findAnagrams(s string, p string) []int {
	backwards := []byte(p)
	for i, j := 0, len(p)-1; i < j; i, j = i+1, j-1 {
		backwards[i], backwards[j] = p[j], p[i]
	}
	var found []int
	for i := range len(s) {
		if strings.HasPrefix(s[i:], p) || strings.HasPrefix(s[i:], string(backwards)) {
			found = append(found, i)
		}
	}
	return found
}
