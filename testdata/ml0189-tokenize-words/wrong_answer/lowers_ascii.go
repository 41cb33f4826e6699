package tokenize

import (
	"unicode"
)

// Lowers A to Z only.
func tokenizeWords(s string, keepPunct bool) []string {
	var tokens []string
	word := ""
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
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
