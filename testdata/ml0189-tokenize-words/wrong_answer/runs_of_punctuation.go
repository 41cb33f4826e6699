package tokenize

import (
	"strings"
	"unicode"
)

// Makes one token of punctuation that stands together.
func tokenizeWords(s string, keepPunct bool) []string {
	var tokens []string
	word, together := "", false
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			word += string(r)
			together = false
			continue
		}
		if word != "" {
			tokens = append(tokens, word)
			word = ""
		}
		if keepPunct && !unicode.IsSpace(r) {
			if n := len(tokens); n > 0 && together {
				tokens[n-1] += string(r)
			} else {
				tokens = append(tokens, string(r))
			}
		}
		together = !unicode.IsSpace(r)
	}
	if word != "" {
		tokens = append(tokens, word)
	}
	return tokens
}
