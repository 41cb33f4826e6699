package validpalindrome

import (
	"strings"
	"unicode"
)

// Builds both texts letter by letter, copying each time: quadratic.
func isPalindrome(s string) bool {
	forwards, backwards := "", ""
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			forwards, backwards = forwards+string(r), string(r)+backwards
		}
	}
	return forwards == backwards
}
