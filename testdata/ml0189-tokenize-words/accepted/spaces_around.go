package main

import (
	"fmt"
	"strings"
	"unicode"
)

// Puts spaces around everything that is no word, or in its place, and splits.
func tokenizeWords(s string, keepPunct bool) []string {
	wordy := []*unicode.RangeTable{unicode.L, unicode.M, unicode.Nd}
	var b strings.Builder
	for _, r := range s {
		if unicode.IsOneOf(wordy, r) {
			b.WriteRune(unicode.To(unicode.LowerCase, r))
		} else if keepPunct {
			b.WriteByte(' ')
			b.WriteRune(r)
			b.WriteByte(' ')
		} else {
			b.WriteByte(' ')
		}
	}
	return strings.Fields(b.String())
}

func main() { fmt.Println(tokenizeWords("Hello, world!", true)) }
