package tokenize

import (
	"strings"
	"unicode"
)

// Takes digits for punctuation.
func tokenizeWords(s string, keepPunct bool) []string {
	var tokens []string
	word := ""
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			word += string(r)
			continue
		}
		if word != "" {
			tokens = append(tokens, word)
			word = ""
		}
		if keepPunct && !unicode.IsSpace(r) {
			tokens = append(tokens, string(r))
		}
	}
	if word != "" {
		tokens = append(tokens, word)
	}
	return tokens
}
