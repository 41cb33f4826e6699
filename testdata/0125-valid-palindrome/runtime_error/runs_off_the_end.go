package validpalindrome

import "unicode"

// Does not look where the text ends while it passes over what does not count.
func isPalindrome(s string) bool {
	counts := func(c byte) bool { return unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c)) }
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		for !counts(s[i]) {
			i++
		}
		for !counts(s[j]) {
			j--
		}
		if unicode.ToLower(rune(s[i])) != unicode.ToLower(rune(s[j])) {
			return false
		}
	}
	return true
}
