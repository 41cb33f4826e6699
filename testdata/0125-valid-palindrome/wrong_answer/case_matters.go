package validpalindrome

import "unicode"

// Forgets that upper case is the same as lower case.
func isPalindrome(s string) bool {
	i, j := 0, len(s)-1
	counts := func(c byte) bool { return unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c)) }
	for i < j {
		switch {
		case !counts(s[i]):
			i++
		case !counts(s[j]):
			j--
		case s[i] != s[j]:
			return false
		default:
			i++
			j--
		}
	}
	return true
}
