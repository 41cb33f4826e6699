package validpalindrome

import "unicode"

// Passes over one character that does not count, not over all of them.
func isPalindrome(s string) bool {
	counts := func(c byte) bool { return unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c)) }
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		if !counts(s[i]) {
			i++
		}
		if !counts(s[j]) {
			j--
		}
		if i < j && unicode.ToLower(rune(s[i])) != unicode.ToLower(rune(s[j])) {
			return false
		}
	}
	return true
}
