package validparens

import "strings"

// Takes out pairs until none is left: one pass for each level: O(n^2).
func isValid(s string) bool {
	for {
		shorter := strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(s, "()", ""), "[]", ""), "{}", "")
		if len(shorter) == len(s) {
			return s == ""
		}
		s = shorter
	}
}
