package validpalindrome

import "strings"

// Leaves out spaces, commas and colons, as the first example needs, and nothing else.
func isPalindrome(s string) bool {
	s = strings.NewReplacer(" ", "", ",", "", ":", "").Replace(strings.ToLower(s))
	for i := range len(s) / 2 {
		if s[i] != s[len(s)-1-i] {
			return false
		}
	}
	return true
}
