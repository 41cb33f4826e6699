package tokenize

import (
	"strings"
	"unicode"
)

// Knows Greek too well: a sigma at the end of a word has a form of its own, but not here.
func tokenizeWords(s string, keepPunct bool) []string {
	var tokens []string
	word := ""
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			word += string(r)
			continue
		}
		if stem, ok := strings.CutSuffix(word, "\u03c3"); ok {
			word = stem + "\u03c2"
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
