package tokenize

import "strings"

// Splits at white space only: punctuation sticks to the words.
func tokenizeWords(s string, keepPunct bool) []string {
	return strings.Fields(strings.ToLower(s))
}
