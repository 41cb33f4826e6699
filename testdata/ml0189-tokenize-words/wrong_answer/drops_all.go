package tokenize

import (
	"strings"
	"unicode"
)

// Drops punctuation whether it is wanted or not.
func tokenizeWords(s string, keepPunct bool) []string {
	var tokens []string
	word := ""
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			word += string(r)
			continue
		}
		if word != "" {
			tokens = append(tokens, word)
			word = ""
		}
	}
	if word != "" {
		tokens = append(tokens, word)
	}
	return tokens
}
