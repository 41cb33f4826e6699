package validpalindrome

import "unicode"

// Compares letters only.
func isPalindrome(s string) bool {
	var kept []rune
	for _, r := range s {
		if unicode.IsLetter(r) {
			kept = append(kept, unicode.ToLower(r))
		}
	}
	for i := range kept {
		if kept[i] != kept[len(kept)-1-i] {
			return false
		}
	}
	return true
}
