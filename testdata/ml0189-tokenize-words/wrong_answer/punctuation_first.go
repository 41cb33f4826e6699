package tokenize

import (
	"strings"
	"unicode"
)

// Puts a mark before the word that it ends.
func tokenizeWords(s string, keepPunct bool) []string {
	var tokens []string
	word := ""
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			word += string(r)
			continue
		}
		if keepPunct && !unicode.IsSpace(r) {
			tokens = append(tokens, string(r))
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
