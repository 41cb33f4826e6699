package tokenize

import (
	"strings"
	"unicode"
)

// Splits at single spaces: two in a row make an empty token.
func tokenizeWords(s string, keepPunct bool) []string {
	var b strings.Builder
	for _, r := range strings.TrimSpace(strings.ToLower(s)) {
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r):
			b.WriteRune(r)
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case keepPunct:
			b.WriteString(" " + string(r) + " ")
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Split(b.String(), " ")
}
