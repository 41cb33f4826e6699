package tokenize

import (
	"strings"
	"unicode"
)

// Folds by way of capital letters: the sign that has none is another letter then.
func tokenizeWords(s string, keepPunct bool) []string {
	var tokens []string
	word := ""
	for _, r := range strings.ToLower(strings.ToUpper(s)) {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
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
