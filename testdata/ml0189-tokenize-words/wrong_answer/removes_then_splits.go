package tokenize

import (
	"strings"
	"unicode"
)

// Takes punctuation out before it splits: what stood on both sides grows together.
func tokenizeWords(s string, keepPunct bool) []string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r), unicode.IsSpace(r):
			b.WriteRune(r)
		case keepPunct:
			b.WriteString(" " + string(r) + " ")
		}
	}
	return strings.Fields(b.String())
}
