package validparens

import "regexp"

var pair = regexp.MustCompile(`\(\)|\[\]|\{\}`)

// Takes out pairs with a regular expression until none is left: one pass for
// each level: O(n^2).
func isValid(s string) bool {
	for pair.MatchString(s) {
		s = pair.ReplaceAllString(s, "")
	}
	return s == ""
}
