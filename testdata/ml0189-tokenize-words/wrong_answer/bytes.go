package tokenize

import (
	"strings"
	"unicode"
)

// Takes every byte for a character.
func tokenizeWords(s string, keepPunct bool) []string {
	s = strings.ToLower(s)
	var tokens []string
	start := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && (unicode.IsLetter(rune(s[i])) || unicode.IsDigit(rune(s[i]))) {
			continue
		}
		if i > start {
			tokens = append(tokens, s[start:i])
		}
		if keepPunct && i < len(s) && !unicode.IsSpace(rune(s[i])) {
			tokens = append(tokens, s[i:i+1])
		}
		start = i + 1
	}
	return tokens
}
