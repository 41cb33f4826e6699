package tokenize

import (
	"strings"
	"unicode"
)

// Keeps everything that is no word, white space as well.
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
		if keepPunct {
			tokens = append(tokens, string(r))
		}
	}
	if word != "" {
		tokens = append(tokens, word)
	}
	return tokens
}
